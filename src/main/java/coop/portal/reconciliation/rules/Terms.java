package coop.portal.reconciliation.rules;

import coop.portal.kernel.WorkingCalendar;
import coop.portal.reconciliation.model.Deadline;
import coop.portal.reconciliation.model.DeadlineKind;
import java.time.LocalDate;

/** Until when an answer or a correction is waited for; the day of the letter does not count. */
public final class Terms {

    private Terms() {}

    /** Days of the calendar, the last one whatever day of the week it is (NĐ92 25.3). */
    public static Deadline answer(LocalDate notice, int days, String article) {
        return new Deadline(DeadlineKind.ANSWER, notice, days, false, article, notice.plusDays(days));
    }

    /** Working days (NĐ92 26). */
    public static Deadline correction(LocalDate request, int days, String article, WorkingCalendar calendar) {
        return new Deadline(
                DeadlineKind.CORRECTION, request, days, true, article, calendar.after(request, days));
    }
}
