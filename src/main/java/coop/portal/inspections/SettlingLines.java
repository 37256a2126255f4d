package coop.portal.inspections;

import coop.portal.inspections.model.InspectionPermissions;
import coop.portal.inspections.model.ItemId;
import coop.portal.inspections.model.ItemOutcome;
import coop.portal.inspections.model.PlanEvent;
import coop.portal.inspections.model.PlanEvent.ItemAct;
import coop.portal.inspections.model.PlanId;
import coop.portal.inspections.model.PlanStage;
import coop.portal.inspections.persistence.PlanItem;
import coop.portal.inspections.persistence.StoredPlans;
import coop.portal.kernel.Change;
import coop.portal.kernel.NotFoundException;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The line of a plan is settled by how the visit itself ended, so that nobody has to type that again. */
@Service
@Transactional
@RolesAllowed(InspectionPermissions.PLAN_CLOSE)
public class SettlingLines {

    private final PlanDesk desk;
    private final StoredPlans stored;
    private final OverlapCheck overlaps;

    SettlingLines(PlanDesk desk, StoredPlans stored, OverlapCheck overlaps) {
        this.desk = desk;
        this.stored = stored;
        this.overlaps = overlaps;
    }

    /**
     * Done, or not to be done with the reason, which gives the place of the year back. A line that is settled already, and one
     * of a plan that is not in force or somebody else's, stays as it is.
     */
    public void settle(ItemId id, ItemOutcome outcome, @Nullable String reason) {
        PlanId plan = stored.planOf(id).orElseThrow(() -> new NotFoundException("line of a plan"));
        OpenPlan open = desk.take(plan);
        Optional<PlanItem> found = open.lines().stream().filter(one -> one.id().equals(id)).findFirst();
        if (found.isEmpty() || !open.own() || open.plan().stage() != PlanStage.ISSUED || found.get().outcome().settled()
                && found.get().outcome() != ItemOutcome.CONTINUED) {
            return;
        }
        PlanItem item = found.get();
        List<Change> changes = Change.between("outcome", item.outcome(), outcome).stream().toList();
        item.settle(outcome, reason);
        if (outcome.freesThePlace()) {
            overlaps.release(List.of(item));
        }
        open.plan().touched(desk.around().clock().now());
        desk.tell(new PlanEvent.ItemTouched(
                open.plan().event(), item.organisation(), ItemAct.OUTCOME_RECORDED, item.id(), TrailWords.of(changes), reason));
    }
}
