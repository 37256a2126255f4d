package coop.portal.checklists.rules;

import coop.portal.checklists.model.ChecklistAction;
import coop.portal.checklists.model.ChecklistState;
import coop.portal.kernel.Lifecycle;
import java.util.List;

/** A checklist takes answers while it is open; the check that owns it freezes it, whole or not, and reopens it with a reason. */
public final class ChecklistLifecycle {

    public static final Lifecycle<ChecklistState, ChecklistAction, ChecklistFacts> TABLE = table();

    private ChecklistLifecycle() {}

    private static Lifecycle<ChecklistState, ChecklistAction, ChecklistFacts> table() {
        Lifecycle.Builder<ChecklistState, ChecklistAction, ChecklistFacts> table = Lifecycle.of(ChecklistAction.class);
        for (ChecklistState open : List.of(ChecklistState.OPEN, ChecklistState.REOPENED)) {
            table.from(open).on(ChecklistAction.ANSWER).to(open)
                    .when(ChecklistFacts::may, "checklists.refusal.not-your-role")
                    .when(ChecklistFacts::team, "checklists.refusal.not-on-team");
            table.from(open).on(ChecklistAction.FREEZE).to(ChecklistState.FROZEN);
        }
        table.from(ChecklistState.FROZEN).on(ChecklistAction.REOPEN).to(ChecklistState.REOPENED)
                .when(ChecklistFacts::reasoned, "checklists.refusal.reason-required");
        return table.build();
    }
}
