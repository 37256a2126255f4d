package coop.portal.reconciliation.rules;

import coop.portal.kernel.deadline.Term;
import coop.portal.reconciliation.model.DeadlineKind;

/** How long an answer or a correction is waited for; the day of the letter does not count. */
public final class Terms {

    private Terms() {}

    public static Term of(DeadlineKind kind, int days, String article) {
        return switch (kind) {
            case ANSWER -> answer(days, article);
            case CORRECTION -> correction(days, article);
        };
    }

    /** Days of the calendar, the last one whatever day of the week it is (NĐ92 25.3). */
    public static Term answer(int days, String article) {
        return Term.days(days, article).startedBy("reconciliation.DeadlineKind.ANSWER.start").stayingOnItsDay();
    }

    /** Working days (NĐ92 26). */
    public static Term correction(int days, String article) {
        return Term.workingDays(days, article).startedBy("reconciliation.DeadlineKind.CORRECTION.start");
    }
}
