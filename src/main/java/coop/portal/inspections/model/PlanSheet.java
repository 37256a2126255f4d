package coop.portal.inspections.model;

import coop.portal.kernel.AgencyId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan's page: what it says, where it stands, its lines, and what the person who looks may do next.
 *
 * @param whole all of it is shown, and not only what was issued
 */
public record PlanSheet(
        PlanId id,
        int version,
        int year,
        int versionNo,
        PlanKind kind,
        AgencyId agency,
        String agencyName,
        PlanStage stage,
        int approvalLevels,
        PlanText text,
        @Nullable String decisionNumber,
        @Nullable LocalDate decisionDate,
        @Nullable String amendmentReason,
        List<ItemRow> items,
        List<Milestone> milestones,
        PlanSteps steps,
        boolean ownAgency,
        boolean whole) {

    /** The lines of the version; those an amendment takes out are still among the items, marked. */
    public List<ItemRow> lines() {
        return items.stream().filter(item -> !item.removed()).toList();
    }

    /** The manager's approval is the decision itself. */
    public boolean managerDecides() {
        return approvalLevels == 1;
    }

    public boolean amended() {
        return versionNo > 1;
    }

    public int openOverlaps() {
        return (int) items.stream().filter(item -> item.overlap().open()).count();
    }
}
