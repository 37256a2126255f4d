package coop.portal.reminders.ui;

import coop.portal.reminders.model.DigestState;
import coop.portal.uikit.Look;
import coop.portal.uikit.Mark;
import coop.portal.uikit.Tone;

/** How the states of letters look. */
final class DigestLooks {

    private DigestLooks() {}

    static Look of(DigestState state) {
        return switch (state) {
            case COMPOSED -> Look.of(Tone.PROGRESS, Mark.WAITING);
            case SENDING -> Look.of(Tone.PROGRESS, Mark.RUNNING);
            case SENT -> Look.of(Tone.NEUTRAL, Mark.DONE);
            case FAILED -> Look.of(Tone.LATE, Mark.ALERT);
            case UNCERTAIN -> Look.of(Tone.ATTENTION, Mark.ALERT);
        };
    }
}
