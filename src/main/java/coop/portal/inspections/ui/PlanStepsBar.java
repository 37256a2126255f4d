package coop.portal.inspections.ui;

import static coop.portal.inspections.model.PlanAction.APPROVE;
import static coop.portal.inspections.model.PlanAction.AUTHORISE;
import static coop.portal.inspections.model.PlanAction.CLOSE;
import static coop.portal.inspections.model.PlanAction.EDIT;
import static coop.portal.inspections.model.PlanAction.ISSUE;
import static coop.portal.inspections.model.PlanAction.OVERRIDE;
import static coop.portal.inspections.model.PlanAction.RECORD_OUTCOME;
import static coop.portal.inspections.model.PlanAction.REPORT_OVERLAP;
import static coop.portal.inspections.model.PlanAction.SEND_TO_REVIEW;
import static coop.portal.inspections.model.PlanAction.SUBMIT;

import coop.portal.inspections.model.PlanAction;
import coop.portal.inspections.model.PlanSheet;
import coop.portal.kernel.Refusal;
import coop.portal.uikit.Messages;
import coop.portal.uikit.sheet.NextSteps;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Fills the bar of next steps from what the law says: one main step, the others in the menu, refused ones explained. */
final class PlanStepsBar {

    private static final List<PlanAction> MAIN =
            List.of(APPROVE, AUTHORISE, REPORT_OVERLAP, SUBMIT, SEND_TO_REVIEW, ISSUE, CLOSE);

    /** Steps on lines and on the text, which have their places elsewhere on the page. */
    private static final Set<PlanAction> ELSEWHERE = EnumSet.of(EDIT, OVERRIDE, RECORD_OUTCOME);

    private static final Set<String> NOT_HERS = Set.of(
            "inspections.refusal.plan.not-your-role", "inspections.refusal.plan.other-agency");

    private PlanStepsBar() {}

    static void fill(NextSteps bar, PlanSheet plan, Consumer<PlanAction> ask) {
        Set<PlanAction> open = EnumSet.noneOf(PlanAction.class);
        open.addAll(plan.steps().open());
        open.removeAll(ELSEWHERE);
        Set<PlanAction> refused = EnumSet.noneOf(PlanAction.class);
        plan.steps().refused().forEach((action, reasons) -> {
            if (!ELSEWHERE.contains(action) && hers(reasons)) {
                refused.add(action);
            }
        });
        Optional<PlanAction> main = MAIN.stream().filter(open::contains).findFirst()
                .or(() -> MAIN.stream().filter(refused::contains).findFirst());
        main.ifPresentOrElse(action -> {
            if (open.remove(action)) {
                bar.main(key(action), () -> ask.accept(action));
            } else {
                refused.remove(action);
                bar.mainRefused(key(action), reasons(plan, action));
            }
        }, () -> bar.say(Messages.text("inspections.PlanView.waits." + plan.stage())));
        open.forEach(action -> bar.other(key(action), () -> ask.accept(action)));
        refused.forEach(action -> bar.otherRefused(key(action), reasons(plan, action)));
    }

    private static String key(PlanAction action) {
        return "inspections.PlanAction." + action;
    }

    /** What belongs to somebody else's office or role is neither offered nor explained. */
    private static boolean hers(List<Refusal> reasons) {
        return reasons.stream().noneMatch(reason -> NOT_HERS.contains(reason.key()));
    }

    private static List<Refusal> reasons(PlanSheet plan, PlanAction action) {
        return plan.steps().refused().getOrDefault(action, List.of());
    }
}
