package coop.portal.registry.model;

import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Remark;

/** What an organisation has the same as another one, and what that means; nothing that the public look-up would not tell. */
public record SharedMark(OrganisationId other, Remark reason) {}
