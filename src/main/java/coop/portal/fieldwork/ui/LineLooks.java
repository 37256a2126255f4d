package coop.portal.fieldwork.ui;

import coop.portal.fieldwork.model.LineState;
import coop.portal.fieldwork.model.PlanLineRow;
import coop.portal.fieldwork.model.PlanLineRow.Term;
import coop.portal.inspections.ui.InspectionsNavigation;
import coop.portal.kernel.Remark;
import coop.portal.uikit.Look;
import coop.portal.uikit.Mark;
import coop.portal.uikit.Tone;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** How the lines of plans look where they are listed: sign, words, and where each leads. */
final class LineLooks {

    private static final String RULE = "FW-LATE";

    private LineLooks() {}

    static Look of(LineState state) {
        return switch (state) {
            case NOT_BEGUN -> Look.of(Tone.NEUTRAL, Mark.WAITING);
            case DECIDED, UNDER_WAY, FIELD_ENDED -> Look.of(Tone.PROGRESS, Mark.RUNNING);
            case CONCLUDED, CLOSED -> Look.of(Tone.NEUTRAL, Mark.DONE);
            case STOPPED, CANCELLED, CARRIED_OVER -> Look.of(Tone.NEUTRAL, Mark.STOPPED);
        };
    }

    static String path(PlanLineRow row) {
        return row.fieldwork() == null
                ? InspectionsNavigation.toVisit(row.id())
                : FieldworkNavigation.toFieldwork(row.fieldwork());
    }

    static @Nullable YearMonth month(PlanLineRow row) {
        return row.month() == null ? null : YearMonth.of(row.year(), row.month());
    }

    /** What it waits for: the step whose term runs, or that it is begun. */
    static @Nullable Object waitsFor(PlanLineRow row) {
        Term term = row.term();
        return row.due() == null ? null : term == null ? LineState.NOT_BEGUN : term.kind();
    }

    /** Why it is to be done by that day. */
    static @Nullable Remark why(PlanLineRow row) {
        LocalDate due = row.due();
        Term term = row.term();
        if (due == null) {
            return null;
        }
        return term == null
                ? Remark.info(RULE, "due", "fieldwork.late.month", YearMonth.from(due))
                : Remark.info(RULE, "due", "fieldwork.late.term", term.length(), term.started(), term.article());
    }
}
