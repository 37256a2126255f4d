package coop.portal.inspections;

import coop.portal.inspections.model.InspectionPermissions;
import coop.portal.inspections.model.ItemId;
import coop.portal.inspections.model.ItemRow;
import coop.portal.inspections.model.LineStanding;
import coop.portal.inspections.model.PlanAction;
import coop.portal.inspections.model.PlanEvent;
import coop.portal.inspections.model.PlanEvent.ItemAct;
import coop.portal.inspections.model.PlanId;
import coop.portal.inspections.model.StepInput;
import coop.portal.inspections.model.UnsettledLine;
import coop.portal.inspections.model.YearEndChoice;
import coop.portal.inspections.persistence.PlanItem;
import coop.portal.inspections.rules.YearEndRules;
import coop.portal.kernel.Change;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.RefusedException;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * At the end of a year an officer says of each line that is not settled what becomes of it, so that the manager can close the
 * plan. Whoever says so has a hand in the plan and does not close it (SD-1).
 */
@Service
@RolesAllowed(InspectionPermissions.PLAN_WRITE)
public class SettlingYears {

    private final PlanDesk desk;
    private final InspectionQueries queries;
    private final CarriedLines carried;
    private final OverlapCheck overlaps;
    private final ObjectProvider<LineStandings> standings;

    SettlingYears(
            PlanDesk desk, InspectionQueries queries, CarriedLines carried, OverlapCheck overlaps,
            ObjectProvider<LineStandings> standings) {
        this.desk = desk;
        this.queries = queries;
        this.carried = carried;
        this.overlaps = overlaps;
        this.standings = standings;
    }

    /** The lines of which nobody has said what became of them, in the order of their months. */
    @Transactional(readOnly = true)
    public List<UnsettledLine> unsettled(PlanId id) {
        List<ItemRow> open = queries.sheet(id).lines().stream().filter(row -> !row.outcome().settled()).toList();
        Map<ItemId, LineStanding> found = standings(open.stream().map(ItemRow::id).toList());
        return open.stream()
                .map(row -> new UnsettledLine(row, found.getOrDefault(row.id(), LineStanding.NOT_BEGUN)))
                .toList();
    }

    /** Decides about one line, by itself: what is refused for one does not hold up the rest. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void choose(
            PlanId id, ItemId line, int version, YearEndChoice choice, String reason, @Nullable Integer month) {
        OpenPlan open = desk.take(id);
        PlanItem item = open.line(line, version);
        String why = Typing.reason(reason);
        LineStanding standing = standings(List.of(line)).getOrDefault(line, LineStanding.NOT_BEGUN);
        List<Refusal> refusals = YearEndRules.check(choice, item.outcome(), standing, !why.isEmpty());
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        desk.step(open, PlanAction.RECORD_OUTCOME, StepInput.NONE);
        desk.signs(open);
        List<Change> changes = Change.between("outcome", item.outcome(), choice.outcome()).stream().toList();
        item.settle(choice.outcome(), why);
        if (choice.outcome().freesThePlace()) {
            overlaps.release(List.of(item));
        }
        desk.tell(new PlanEvent.ItemTouched(
                open.plan().event(), item.organisation(), ItemAct.OUTCOME_RECORDED, item.id(), TrailWords.of(changes), why));
        if (choice == YearEndChoice.CARRY_OVER) {
            carried.carry(open, item, why, month);
        }
    }

    private Map<ItemId, LineStanding> standings(Collection<ItemId> lines) {
        Map<ItemId, LineStanding> found = new HashMap<>();
        standings.forEach(one -> found.putAll(one.of(lines)));
        return found;
    }
}
