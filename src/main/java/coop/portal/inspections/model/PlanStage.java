package coop.portal.inspections.model;

import java.util.Set;

/** Where an annual plan stands between the first draft and the closing review (domain 4.3). */
public enum PlanStage {
    DRAFT,
    SUBMITTED,
    RETURNED,
    UNIT_APPROVED,
    OVERLAP_REVIEW,
    APPROVED,
    ISSUED,
    AMENDING,
    CLOSED,
    CANCELLED;

    private static final Set<PlanStage> EDITABLE = Set.of(DRAFT, RETURNED, AMENDING);

    /** The items may still be changed. */
    public boolean editable() {
        return EDITABLE.contains(this);
    }

    /** Nothing leads out of it. */
    public boolean last() {
        return this == CLOSED || this == CANCELLED;
    }
}
