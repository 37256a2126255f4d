package coop.portal.inspections;

import coop.portal.inspections.model.PlanSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a printed plan says: what stands around it, the decision that approved it when that is a paper of its own, and
 * the version it prints.
 */
record PlanPaper(OfficeFrame frame, @Nullable String approval, PlanSnapshot plan) {}
