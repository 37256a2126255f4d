package coop.portal.dissolution.ui;

import coop.portal.dissolution.model.CaseAction;
import coop.portal.dissolution.model.CaseSheet;
import coop.portal.kernel.Refusal;
import coop.portal.uikit.Messages;
import coop.portal.uikit.sheet.NextSteps;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Fills the bar of next steps from what the law says: what leads on, the others in the menu, refused ones explained. */
final class CaseStepsBar {

    private static final String REFUSAL = "dissolution.refusal.";

    /** What belongs to somebody else, to another way or law, or has not begun, is neither offered nor explained. */
    private static final Set<String> SILENT = Set.of(
            "not-your-role", "other-route", "other-ground", "old-law", "new-law", "not-held", "held-already", "fact-required",
            "fact-stands", "restore-ground-missing", "cancel-notice-missing", "nothing-to-publish", "report-missing",
            "bankruptcy-not-declared");

    private CaseStepsBar() {}

    static void fill(NextSteps bar, CaseSheet sheet, Consumer<CaseAction> ask) {
        Set<CaseAction> open = EnumSet.noneOf(CaseAction.class);
        sheet.steps().open().stream().filter(action -> meant(action, sheet)).forEach(open::add);
        Map<CaseAction, List<Refusal>> refused = new EnumMap<>(CaseAction.class);
        sheet.steps().refused().forEach((action, reasons) -> {
            if (reasons.stream().noneMatch(reason -> SILENT.contains(reason.key().replace(REFUSAL, "")))) {
                refused.put(action, reasons);
            }
        });
        CaseAction main = sheet.turn();
        if (main != null && open.remove(main)) {
            bar.main(key(main), () -> ask.accept(main));
        } else if (main != null && refused.containsKey(main)) {
            bar.mainRefused(key(main), refused.remove(main));
        } else {
            bar.say(Messages.text("dissolution.CaseView.waits." + sheet.row().stage()));
        }
        open.forEach(action -> bar.other(key(action), () -> ask.accept(action)));
        refused.forEach((action, reasons) -> bar.otherRefused(key(action), reasons));
    }

    /** Nothing to record or to take back is nothing to offer. */
    private static boolean meant(CaseAction action, CaseSheet sheet) {
        return switch (action) {
            case RECORD_FACT -> !sheet.recordable().isEmpty();
            case WITHDRAW_FACT -> !sheet.withdrawable().isEmpty();
            default -> true;
        };
    }

    private static String key(CaseAction action) {
        return "dissolution.CaseAction." + action;
    }
}
