package coop.portal.figures.ui;

import coop.portal.figures.model.HandInStage;
import coop.portal.figures.model.HandInVerdict;
import coop.portal.figures.model.ReportState;
import coop.portal.uikit.Look;
import coop.portal.uikit.Mark;
import coop.portal.uikit.Tone;

/** How the states of reports, of workbooks and the verdicts on their rows look. */
final class FigureLooks {

    private FigureLooks() {}

    static Look of(ReportState state) {
        return switch (state) {
            case NOT_STARTED -> Look.of(Tone.NEUTRAL, Mark.STOPPED);
            case DRAFT -> Look.of(Tone.NEUTRAL, Mark.DRAFT);
            case RETURNED -> Look.of(Tone.ATTENTION, Mark.BACK);
            case SUBMITTED, CHECKED_COMMUNE -> Look.of(Tone.PROGRESS, Mark.WAITING);
            case ACCEPTED -> Look.of(Tone.NEUTRAL, Mark.DONE);
            case LOCKED -> Look.of(Tone.NEUTRAL, Mark.ENDED);
        };
    }

    static Look of(HandInStage stage) {
        return switch (stage) {
            case CHECKING, APPLYING, UNDOING -> Look.of(Tone.PROGRESS, Mark.RUNNING);
            case CHECKED -> Look.of(Tone.ATTENTION, Mark.WAITING);
            case APPLIED -> Look.of(Tone.NEUTRAL, Mark.DONE);
            case UNDONE -> Look.of(Tone.NEUTRAL, Mark.BACK);
            case DISCARDED -> Look.of(Tone.NEUTRAL, Mark.ENDED);
        };
    }

    static Look of(HandInVerdict verdict) {
        return switch (verdict) {
            case NEW -> Look.of(Tone.PROGRESS, Mark.DRAFT);
            case CHANGED -> Look.of(Tone.PROGRESS, Mark.RUNNING);
            case UNCHANGED -> Look.of(Tone.NEUTRAL, Mark.DONE);
            case REFUSED -> Look.of(Tone.LATE, Mark.ALERT);
        };
    }
}
