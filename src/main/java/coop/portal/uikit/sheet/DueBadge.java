package coop.portal.uikit.sheet;

import com.vaadin.flow.component.html.Span;
import coop.portal.uikit.Look;
import coop.portal.uikit.Mark;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Tone;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A deadline in words: "còn 3 ngày (15/10/2025)", "quá hạn 2 ngày". */
public final class DueBadge extends Span {

    private static final int SOON = 7;

    private DueBadge(String words, Look look) {
        super(words);
        addClassNames(look.css().split(" "));
    }

    /** Counted in days of the calendar. */
    public static DueBadge days(LocalDate today, LocalDate due) {
        return of(ChronoUnit.DAYS.between(today, due), due, "uikit.due.days");
    }

    /** Counted in working days by whoever knows the holidays. @param left negative when it is late */
    public static DueBadge workingDays(long left, LocalDate due) {
        return of(left, due, "uikit.due.working-days");
    }

    private static DueBadge of(long left, LocalDate due, String key) {
        if (left < 0) {
            return new DueBadge(Messages.text("uikit.due.late", -left, due), Look.of(Tone.LATE, Mark.ALERT));
        }
        String words = left == 0 ? Messages.text("uikit.due.today", due) : Messages.text(key, left, due);
        return new DueBadge(words, Look.of(left <= SOON ? Tone.ATTENTION : Tone.NEUTRAL, Mark.WAITING));
    }

    /** The words alone, for lists and texts. */
    public static String words(LocalDate today, LocalDate due) {
        return days(today, due).getText();
    }
}
