package coop.portal.reconciliation.rules;

import static coop.portal.reconciliation.model.DiscrepancyAction.*;
import static coop.portal.reconciliation.model.DiscrepancyStage.*;

import coop.portal.kernel.Lifecycle;
import coop.portal.kernel.Refusal;
import coop.portal.reconciliation.model.DiscrepancyAction;
import coop.portal.reconciliation.model.DiscrepancyFacts;
import coop.portal.reconciliation.model.DiscrepancyStage;
import coop.portal.reconciliation.model.ItemChoice;
import coop.portal.reconciliation.model.PublicItem;
import java.util.List;

/** The table of domain 2.9: which step of a discrepancy follows which (NĐ92 25.3, 26). */
public final class DiscrepancyLifecycle {

    private static final String KEY = "reconciliation.refusal.";
    public static final Lifecycle<DiscrepancyStage, DiscrepancyAction, DiscrepancyFacts> TABLE = table();

    private DiscrepancyLifecycle() {}

    private static Lifecycle<DiscrepancyStage, DiscrepancyAction, DiscrepancyFacts> table() {
        var table = Lifecycle.<DiscrepancyStage, DiscrepancyAction, DiscrepancyFacts>of(DiscrepancyAction.class);
        for (DiscrepancyStage stage : DiscrepancyStage.unsettled()) {
            table.from(stage).on(DECIDE).to(stage).when(DiscrepancyFacts::comparable, KEY + "nothing-to-compare");
            table.from(stage).on(PICK).to(stage).when(DiscrepancyFacts::ambiguous, KEY + "nothing-to-pick");
            table.from(stage).on(CONFIRM).to(CONFIRMED).when(DiscrepancyFacts::agreed, KEY + "still-different");
            table.from(stage).on(PROPOSE_DISMISSAL).to(stage)
                    .when(DiscrepancyFacts::notProposed, KEY + "already-proposed");
            table.from(stage).on(APPROVE_DISMISSAL).to(DISMISSED)
                    .when(DiscrepancyFacts::proposed, KEY + "not-proposed")
                    .when(DiscrepancyFacts::approvedByAnother, KEY + "own-proposal");
            table.from(stage).on(REJECT_DISMISSAL).to(stage)
                    .when(DiscrepancyFacts::proposed, KEY + "not-proposed")
                    .when(DiscrepancyFacts::approvedByAnother, KEY + "own-proposal");
        }
        for (DiscrepancyStage stage : List.of(OPEN, ASSIGNED)) {
            table.from(stage).on(ASSIGN).to(ASSIGNED);
            table.from(stage).on(SEND_NOTICE).to(NOTICE_SENT);
        }
        for (DiscrepancyStage stage : List.of(OPEN, ASSIGNED, ANSWERED, CORRECTION_SENT)) {
            table.from(stage).on(SEND_CORRECTION).to(CORRECTION_SENT)
                    .when(DiscrepancyFacts::somethingToCorrect, KEY + "nothing-to-correct")
                    .when(DiscrepancyFacts::everyItemDecided, KEY + "items-undecided");
        }
        table.from(NOTICE_SENT).on(RECORD_ANSWER).to(ANSWERED);
        table.from(NOTICE_SENT).on(MISS_DEADLINE).to(NO_ANSWER).when(DiscrepancyFacts::overdue, KEY + "not-overdue");
        table.from(NO_ANSWER).on(RECORD_ANSWER).to(ANSWERED);
        table.from(NO_ANSWER).on(VERIFY).to(VERIFY_ON_SITE);
        table.from(VERIFY_ON_SITE).on(RECORD_VERIFICATION).to(ANSWERED);
        table.from(CONFIRMED).on(CLOSE).to(CLOSED);
        return table.from(VERIFY_ON_SITE).on(RECORD_ANSWER).to(ANSWERED).build();
    }

    /** Which side may be found right: the legal status always follows the national system (domain 2.9). */
    public static List<Refusal> refusing(PublicItem item, ItemChoice choice) {
        return item == PublicItem.STATUS && choice == ItemChoice.PORTAL
                ? List.of(Refusal.of(KEY + "status-follows-national"))
                : List.of();
    }
}
