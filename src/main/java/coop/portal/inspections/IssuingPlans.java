package coop.portal.inspections;

import coop.portal.inspections.model.FrozenItem;
import coop.portal.inspections.model.InspectionPermissions;
import coop.portal.inspections.model.ItemId;
import coop.portal.inspections.model.ItemOutcome;
import coop.portal.inspections.model.PlanAction;
import coop.portal.inspections.model.PlanEvent;
import coop.portal.inspections.model.PlanEvent.ItemAct;
import coop.portal.inspections.model.PlanId;
import coop.portal.inspections.model.PlanSnapshot;
import coop.portal.inspections.model.PlanStage;
import coop.portal.inspections.model.PlanVersionRow;
import coop.portal.inspections.model.StepInput;
import coop.portal.inspections.persistence.Plan;
import coop.portal.inspections.persistence.PlanItem;
import coop.portal.inspections.persistence.PlanItems;
import coop.portal.inspections.persistence.PlanLog;
import coop.portal.inspections.persistence.PlanVersions;
import coop.portal.kernel.Change;
import coop.portal.kernel.RefusedException;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens to an approved plan: it is issued, amended, carried out, closed; or cancelled before. */
@Service
@Transactional
public class IssuingPlans {

    private final PlanDesk desk;
    private final PlanItems items;
    private final PlanVersions versions;
    private final PlanLog log;
    private final OverlapCheck overlaps;
    private final CarriedLines carried;

    IssuingPlans(
            PlanDesk desk, PlanItems items, PlanVersions versions, PlanLog log, OverlapCheck overlaps, CarriedLines carried) {
        this.desk = desk;
        this.items = items;
        this.versions = versions;
        this.log = log;
        this.overlaps = overlaps;
        this.carried = carried;
    }

    /** From now on every agency sees it; its subjects have been told (LTT 18.3). */
    @RolesAllowed(InspectionPermissions.PLAN_ISSUE)
    public void issue(PlanId id, int version, StepInput input) {
        OpenPlan open = desk.take(id, version, PlanAction.ISSUE);
        PlanStage before = desk.step(open, PlanAction.ISSUE, input);
        Plan plan = open.plan();
        plan.issued(Objects.requireNonNull(input.notifiedOn()));
        versions.issued(plan.id(), plan.versionNo(), input.notifiedOn());
        desk.record(open, PlanAction.ISSUE, before, input,
                List.of(new Change("notifiedOn", null, input.notifiedOn().toString())));
    }

    /** Begins the next version; the issued one holds until that one is issued. */
    @RolesAllowed(InspectionPermissions.PLAN_WRITE)
    public void amend(PlanId id, int version, StepInput input) {
        OpenPlan open = desk.take(id, version, PlanAction.AMEND);
        PlanStage before = desk.step(open, PlanAction.AMEND, input);
        Plan plan = open.plan();
        plan.amend(Typing.reason(input.comment()), open.law().approvalLevels(plan.planner()));
        desk.signs(open);
        desk.record(open, PlanAction.AMEND, before, input, List.of());
    }

    /** Goes back to the issued version as it was frozen. */
    @RolesAllowed(InspectionPermissions.PLAN_WRITE)
    public void dropAmendment(PlanId id, int version, StepInput input) {
        OpenPlan open = desk.take(id, version, PlanAction.DROP_AMENDMENT);
        PlanStage before = desk.step(open, PlanAction.DROP_AMENDMENT, input);
        desk.record(open, PlanAction.DROP_AMENDMENT, before, input, List.of());
        Plan plan = open.plan();
        log.forgetHands(id, plan.versionNo());
        int issued = Objects.requireNonNull(plan.issuedVersion());
        PlanSnapshot snapshot = versions.snapshot(id, issued).orElseThrow();
        PlanVersionRow row = versions.of(id).stream().filter(one -> one.versionNo() == issued).findFirst().orElseThrow();
        plan.dropAmendment(snapshot.text(), row.decisionNumber(), row.decisionDate(), row.notifiedOn());
        restore(open, snapshot);
    }

    @RolesAllowed(InspectionPermissions.PLAN_WRITE)
    public void recordOutcome(PlanId plan, ItemId id, int version, ItemOutcome outcome, String reason) {
        OpenPlan open = desk.take(plan);
        PlanItem item = open.line(id, version);
        desk.step(open, PlanAction.RECORD_OUTCOME, StepInput.NONE);
        desk.signs(open);
        String why = Typing.reason(reason);
        if (outcome.atYearEnd()) {
            throw new RefusedException("inspections.refusal.plan.outcome-at-year-end");
        }
        if (outcome.needsReason() && why.isEmpty()) {
            throw new RefusedException("inspections.refusal.plan.outcome-reason-required");
        }
        ItemOutcome before = item.outcome();
        List<Change> changes = Change.between("outcome", before, outcome).stream().toList();
        item.settle(outcome, why.isEmpty() ? null : why);
        if (before == ItemOutcome.CARRIED_OVER) {
            carried.takeBack(item);
        }
        if (outcome.freesThePlace()) {
            overlaps.release(List.of(item));
        } else {
            overlaps.settle(open, List.of(item));
        }
        desk.tell(new PlanEvent.ItemTouched(
                open.plan().event(), item.organisation(), ItemAct.OUTCOME_RECORDED, item.id(), TrailWords.of(changes),
                why.isEmpty() ? null : why));
    }

    @RolesAllowed(InspectionPermissions.PLAN_CLOSE)
    public void close(PlanId id, int version, StepInput input) {
        OpenPlan open = desk.take(id, version, PlanAction.CLOSE);
        PlanStage before;
        try {
            before = desk.step(open, PlanAction.CLOSE, input);
        } catch (RefusedException e) {
            throw new RefusedException(Unsettling.named(e.reasons(), open));
        }
        desk.record(open, PlanAction.CLOSE, before, input, List.of());
    }

    /** Gives the plan up and the places of its visits free. */
    @RolesAllowed(InspectionPermissions.PLAN_WRITE)
    public void cancel(PlanId id, int version, StepInput input) {
        OpenPlan open = desk.take(id, version, PlanAction.CANCEL);
        PlanStage before = desk.step(open, PlanAction.CANCEL, input);
        overlaps.release(open.items());
        desk.record(open, PlanAction.CANCEL, before, input, List.of());
    }

    private void restore(OpenPlan open, PlanSnapshot snapshot) {
        Map<ItemId, FrozenItem> frozen = snapshot.items().stream()
                .collect(Collectors.toMap(FrozenItem::id, Function.identity()));
        List<PlanItem> added = open.items().stream().filter(item -> !frozen.containsKey(item.id())).toList();
        overlaps.release(added);
        items.deleteAll(added);
        open.items().removeAll(added);
        open.items().forEach(item -> item.restore(Objects.requireNonNull(frozen.get(item.id()))));
        overlaps.settle(open, open.lines());
        open.lines().forEach(overlaps::tell);
        open.plan().counts(open.lines().size());
    }
}
