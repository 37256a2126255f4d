package coop.portal.inspections;

import coop.portal.inspections.OverlapCheck.Found;
import coop.portal.inspections.model.InspectionPermissions;
import coop.portal.inspections.model.ItemId;
import coop.portal.inspections.model.PlanAction;
import coop.portal.inspections.model.PlanId;
import coop.portal.inspections.model.PlanStage;
import coop.portal.inspections.model.StepInput;
import coop.portal.inspections.persistence.PlanItem;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.RefusedException;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A plan goes up and is approved by somebody else, or comes back with the reason; overlaps are looked at each time. */
@Service
@Transactional
public class ApprovingPlans {

    /** A refusal names so many lines; more do not help. */
    private static final int NAMED = 5;

    private final PlanDesk desk;
    private final PlanLines lines;
    private final OverlapCheck overlaps;
    private final Freezing freezing;

    ApprovingPlans(PlanDesk desk, PlanLines lines, OverlapCheck overlaps, Freezing freezing) {
        this.desk = desk;
        this.lines = lines;
        this.overlaps = overlaps;
        this.freezing = freezing;
    }

    @RolesAllowed(InspectionPermissions.PLAN_SUBMIT)
    public void submit(PlanId id, int version, StepInput input) {
        OpenPlan open = desk.take(id, version, PlanAction.SUBMIT);
        PlanStage before = checked(open, PlanAction.SUBMIT, input);
        desk.signs(open);
        desk.record(open, PlanAction.SUBMIT, before, input, List.of());
    }

    @RolesAllowed(InspectionPermissions.PLAN_RETURN)
    public void sendBack(PlanId id, int version, StepInput input) {
        desk.move(id, version, PlanAction.RETURN, input);
    }

    @RolesAllowed(InspectionPermissions.PLAN_APPROVE)
    public void approve(PlanId id, int version, StepInput input) {
        decide(id, version, PlanAction.APPROVE, input);
    }

    @RolesAllowed(InspectionPermissions.PLAN_SUBMIT)
    public void sendToReview(PlanId id, int version, StepInput input) {
        desk.move(id, version, PlanAction.SEND_TO_REVIEW, input);
    }

    @RolesAllowed(InspectionPermissions.PLAN_REVIEW_OVERLAP)
    public void reportOverlap(PlanId id, int version, StepInput input) {
        desk.move(id, version, PlanAction.REPORT_OVERLAP, input);
    }

    @RolesAllowed(InspectionPermissions.PLAN_AUTHORISE)
    public void authorise(PlanId id, int version, StepInput input) {
        decide(id, version, PlanAction.AUTHORISE, input);
    }

    @RolesAllowed(InspectionPermissions.PLAN_AUTHORISE)
    public void decline(PlanId id, int version, StepInput input) {
        desk.move(id, version, PlanAction.DECLINE, input);
    }

    /** Lets a second visit in a year stand, on a proved ground of law. */
    @RolesAllowed(InspectionPermissions.OVERLAP_OVERRIDE)
    public void letStand(PlanId plan, ItemId item, int version, String reason) {
        lines.letStand(plan, item, version, reason);
    }

    private void decide(PlanId id, int version, PlanAction action, StepInput input) {
        OpenPlan open = desk.take(id, version, action);
        PlanStage before = checked(open, action, input);
        if (open.plan().stage() == PlanStage.APPROVED) {
            open.plan().decided(input);
            freezing.freeze(open);
        }
        desk.record(open, action, before, input, List.of());
    }

    /** The step, with the overlaps as they are at this moment; a refusal says whom which line meets. */
    private PlanStage checked(OpenPlan open, PlanAction action, StepInput input) {
        Map<PlanItem, Found> found = overlaps.settle(open, open.lines());
        try {
            return desk.step(open, action, input);
        } catch (RefusedException e) {
            throw new RefusedException(withOverlaps(e.reasons(), found));
        }
    }

    private static List<Refusal> withOverlaps(List<Refusal> reasons, Map<PlanItem, Found> found) {
        List<Refusal> all = new ArrayList<>(reasons);
        boolean overlaps = reasons.stream()
                .anyMatch(reason -> reason.key().endsWith("overlap-open") || reason.key().endsWith("items-blocked"));
        if (overlaps) {
            found.entrySet().stream()
                    .filter(entry -> entry.getValue().state().open())
                    .limit(NAMED)
                    .forEach(entry -> entry.getValue().finding().remarks().stream()
                            .filter(remark -> remark.stops())
                            .forEach(remark -> all.add(Refusal.of("inspections.refusal.plan.line",
                                    entry.getKey().organisationName(), new Refusal(remark.key(), remark.args())))));
        }
        return all;
    }
}
