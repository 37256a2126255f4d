package coop.portal.access.model;

import coop.portal.kernel.UserId;

/** Somebody of the same agency to whom work can be lent. */
public record Colleague(UserId id, String name, JobRole role) {}
