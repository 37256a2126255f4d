package coop.portal.inspections.rules;

import coop.portal.inspections.model.ItemOutcome;
import coop.portal.inspections.model.LineStanding;
import coop.portal.inspections.model.YearEndChoice;
import coop.portal.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * What may be decided about a line at the end of its year (domain 4.3, closing): what is under way stays with its fieldwork;
 * only what has not begun can be planned anew or dropped; each for a reason.
 */
public final class YearEndRules {

    private static final String REFUSAL = "inspections.refusal.year-end.";

    private YearEndRules() {}

    public static List<Refusal> check(YearEndChoice choice, ItemOutcome now, LineStanding standing, boolean reason) {
        List<Refusal> refusals = new ArrayList<>();
        if (now.settled()) {
            refusals.add(Refusal.of(REFUSAL + "settled", now));
        }
        if (choice == YearEndChoice.CONTINUE && standing != LineStanding.UNDER_WAY) {
            refusals.add(Refusal.of(REFUSAL + "not-under-way"));
        }
        if (choice != YearEndChoice.CONTINUE && standing != LineStanding.NOT_BEGUN) {
            refusals.add(Refusal.of(REFUSAL + (standing == LineStanding.PREPARED ? "prepared" : "under-way")));
        }
        if (!reason) {
            refusals.add(Refusal.of(REFUSAL + "reason-required"));
        }
        return List.copyOf(refusals);
    }
}
