package coop.portal.access.model;

import coop.portal.kernel.UserId;
import java.time.LocalDate;

/** A delegation as it is typed: which of one's assignments, to whom, for which days, by which paper. */
public record DelegationDraft(AssignmentId assignment, UserId to, LocalDate from, LocalDate until, String documentNo) {}
