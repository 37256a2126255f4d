package coop.portal.calendar.ui;

import coop.portal.calendar.model.Confirmation;
import coop.portal.kernel.deadline.DayKind;
import coop.portal.uikit.Look;
import coop.portal.uikit.Mark;
import coop.portal.uikit.Tone;

/** How a year and its days look. */
final class CalendarLooks {

    private CalendarLooks() {}

    static Look of(Confirmation confirmation) {
        return confirmation == Confirmation.WHOLE ? Look.of(Tone.NEUTRAL, Mark.DONE) : Look.of(Tone.ATTENTION, Mark.ALERT);
    }

    static Look of(DayKind kind) {
        return kind.worked() ? Look.of(Tone.ATTENTION, Mark.NONE) : Look.of(Tone.NEUTRAL, Mark.NONE);
    }
}
