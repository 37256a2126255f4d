package coop.portal.inspections.rules;

import coop.portal.inspections.model.InspectionPermissions;
import coop.portal.inspections.model.PlanStage;
import java.util.Set;

/**
 * How much of a plan somebody may see (domain 7.2): the own agency all of it at all times, who reviews or authorises from the
 * overlap review on, everybody else only what was issued.
 */
public enum PlanSight {
    FULL,
    ISSUED_ONLY,
    NONE;

    /** The stages in which a plan is open to those who review overlaps and authorise. */
    public static final Set<PlanStage> REVIEWED =
            Set.of(PlanStage.OVERLAP_REVIEW, PlanStage.APPROVED, PlanStage.ISSUED, PlanStage.CLOSED);

    public static PlanSight of(boolean ownAgency, Set<String> permissions, PlanStage stage, boolean everIssued) {
        if (ownAgency || permissions.contains(InspectionPermissions.PLAN_READ_ALL)) {
            return FULL;
        }
        if (reviews(permissions) && REVIEWED.contains(stage)) {
            return FULL;
        }
        return everIssued ? ISSUED_ONLY : NONE;
    }

    public static boolean reviews(Set<String> permissions) {
        return permissions.contains(InspectionPermissions.PLAN_REVIEW_OVERLAP)
                || permissions.contains(InspectionPermissions.PLAN_AUTHORISE);
    }
}
