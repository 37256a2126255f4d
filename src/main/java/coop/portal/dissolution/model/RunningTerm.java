package coop.portal.dissolution.model;

import coop.portal.kernel.deadline.Deadline;

/** A term of a case. @param counted how it is counted by the calendar of today: why it is that day */
public record RunningTerm(CaseTerm term, Deadline counted) {}
