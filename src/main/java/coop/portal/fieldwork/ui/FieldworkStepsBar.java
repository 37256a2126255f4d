package coop.portal.fieldwork.ui;

import com.vaadin.flow.component.UI;
import coop.portal.fieldwork.model.Declaration;
import coop.portal.fieldwork.model.FieldworkAction;
import coop.portal.fieldwork.model.FieldworkSheet;
import coop.portal.fieldwork.model.FieldworkStage;
import coop.portal.kernel.Refusal;
import coop.portal.uikit.Messages;
import coop.portal.uikit.sheet.NextSteps;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Fills the bar of next steps from what the law says: one main step, the others in the menu, refused ones explained. */
final class FieldworkStepsBar {

    /** What leads on, in the order in which it comes. */
    private static final List<FieldworkAction> MAIN = List.of(
            FieldworkAction.DECLARE, FieldworkAction.DRAFT_DECISION, FieldworkAction.EDIT, FieldworkAction.FORM_TEAM,
            FieldworkAction.ISSUE_DECISION, FieldworkAction.WRITE_CONDUCT_PLAN, FieldworkAction.APPROVE_CONDUCT_PLAN,
            FieldworkAction.ANNOUNCE, FieldworkAction.BEGIN, FieldworkAction.BEGIN_CHECKLIST, FieldworkAction.END_FIELD, FieldworkAction.RESUME,
            FieldworkAction.SIGN_MINUTES, FieldworkAction.REPORT, FieldworkAction.SUPPLEMENT, FieldworkAction.ASSIGN_DRAFT,
            FieldworkAction.HAND_IN_DRAFT, FieldworkAction.APPRAISE, FieldworkAction.CONCLUDE, FieldworkAction.PUBLISH,
            FieldworkAction.FOLLOW_UP, FieldworkAction.CLOSE);

    /** What belongs to somebody else, or is done or not begun, is neither offered nor explained. */
    private static final Set<String> SILENT = Set.of(
            "other-agency", "not-your-role", "not-leader", "not-on-team", "inspections-only", "conduct-plan-approved",
            "conduct-plan-missing", "clarification-asked", "nothing-to-clarify", "draft-assigned", "draft-not-assigned",
            "draft-missing", "published-already", "no-recommendations", "prolonged-once", "extended-once",
            "extension-not-configured", "checklist-begun",
            "report-handed-in");

    private final FieldworkSheet sheet;
    private final Consumer<FieldworkAction> ask;
    private final NextSteps bar;

    private FieldworkStepsBar(NextSteps bar, FieldworkSheet sheet, Consumer<FieldworkAction> ask) {
        this.bar = bar;
        this.sheet = sheet;
        this.ask = ask;
    }

    static void fill(NextSteps bar, FieldworkSheet sheet, Consumer<FieldworkAction> ask) {
        new FieldworkStepsBar(bar, sheet, ask).fill();
    }

    private void fill() {
        Set<FieldworkAction> open = EnumSet.noneOf(FieldworkAction.class);
        open.addAll(sheet.steps().open());
        Set<FieldworkAction> refused = EnumSet.noneOf(FieldworkAction.class);
        sheet.steps().refused().forEach((action, reasons) -> {
            if (told(reasons)) {
                refused.add(action);
            }
        });
        Optional<FieldworkAction> main = MAIN.stream().filter(open::contains).filter(this::leadsOn).findFirst()
                .or(() -> MAIN.stream().filter(refused::contains).findFirst());
        if (sheet.mine() == null) {
            open.remove(FieldworkAction.DECLARE);
        }
        main.ifPresentOrElse(action -> main(action, open, refused),
                () -> bar.say(Messages.text("fieldwork.FieldworkView.waits." + sheet.stage())));
        open.forEach(action -> bar.other(key(action), () -> take(action)));
        refused.forEach(action -> bar.otherRefused(key(action), reasons(action)));
    }

    private void main(FieldworkAction action, Set<FieldworkAction> open, Set<FieldworkAction> refused) {
        String path = path(action);
        if (!open.remove(action)) {
            refused.remove(action);
            bar.mainRefused(key(action), reasons(action));
        } else if (path != null) {
            bar.mainLink(key(action), path);
        } else {
            bar.main(key(action), () -> ask.accept(action));
        }
    }

    /** What can be done again and again leads on only while it is missing. */
    private boolean leadsOn(FieldworkAction action) {
        return switch (action) {
            case DECLARE -> sheet.mine() == Declaration.WAITING;
            case EDIT -> sheet.draft().scope().isEmpty() || sheet.draft().grounds().isEmpty() || sheet.draft().days() == null;
            case FORM_TEAM -> sheet.leader().isEmpty()
                    || sheet.team().stream().anyMatch(one -> one.declaration() == Declaration.CONFLICT);
            case BEGIN_CHECKLIST -> sheet.stage() == FieldworkStage.IN_PROGRESS;
            case WRITE_CONDUCT_PLAN -> sheet.conductPlan().author() == null;
            default -> true;
        };
    }

    private void take(FieldworkAction action) {
        String path = path(action);
        if (path != null) {
            UI.getCurrent().navigate(path);
        } else {
            ask.accept(action);
        }
    }

    private String key(FieldworkAction action) {
        return FieldworkLooks.key(action, sheet.inspection());
    }

    /** Steps that have a page of their own. */
    private @Nullable String path(FieldworkAction action) {
        return Map.of(
                        FieldworkAction.EDIT, FieldworkNavigation.toDecision(sheet.id()),
                        FieldworkAction.FORM_TEAM, FieldworkNavigation.toTeam(sheet.id()),
                        FieldworkAction.CHANGE_TEAM, FieldworkNavigation.toTeam(sheet.id()),
                        FieldworkAction.RECORD_VIOLATIONS, FieldworkNavigation.toFieldwork(sheet.id(), "found"),
                        FieldworkAction.WRITE_CONDUCT_PLAN, FieldworkNavigation.toConductPlan(sheet.id()))
                .get(action);
    }

    private static boolean told(List<Refusal> reasons) {
        return reasons.stream().noneMatch(reason -> SILENT.contains(reason.key().replace("fieldwork.refusal.", "")));
    }

    private List<Refusal> reasons(FieldworkAction action) {
        return sheet.steps().refused().getOrDefault(action, List.of());
    }
}
