package coop.portal.kernel.deadline;

import java.time.LocalDate;
import java.util.List;

/**
 * How long something may take by law. The day on which it starts does not count, and a term that ends on a day off ends with
 * the next working day (Bộ luật Dân sự 2015, 147 and 148), unless the law says otherwise.
 *
 * @param startCounts the first day counts, as of a suspension that runs from a day on
 * @param rolls the end moves to the next working day
 * @param event the key of the name of what starts it, or empty
 * @param article by which it is so
 */
public record Term(int length, Counting counting, boolean startCounts, boolean rolls, String event, String article) {

    public Term {
        if (length < 1) {
            throw new IllegalArgumentException("a term of " + length);
        }
    }

    public static Term workingDays(int length, String article) {
        return new Term(length, Counting.WORKING_DAYS, false, true, "", article);
    }

    public static Term days(int length, String article) {
        return new Term(length, Counting.DAYS, false, true, "", article);
    }

    public static Term months(int length, String article) {
        return new Term(length, Counting.MONTHS, false, true, "", article);
    }

    /** @param key of the name of what starts it */
    public Term startedBy(String key) {
        return new Term(length, counting, startCounts, rolls, key, article);
    }

    public Term countingTheStart() {
        return new Term(length, counting, true, rolls, event, article);
    }

    /** It ends on the day that was counted, whether that is worked or not. */
    public Term stayingOnItsDay() {
        return new Term(length, counting, startCounts, false, event, article);
    }

    public Deadline from(LocalDate start, WorkingCalendar calendar) {
        return from(start, calendar, List.of());
    }

    public Deadline from(LocalDate start, WorkingCalendar calendar, List<Pause> pauses) {
        return new TermCount(this, start, calendar, pauses).deadline();
    }
}
