package coop.portal.reconciliation.ui;

import coop.portal.reconciliation.model.DiscrepancyStage;
import coop.portal.reconciliation.model.LoadStage;
import coop.portal.reconciliation.model.RecordOutcome;
import coop.portal.uikit.Look;
import coop.portal.uikit.Mark;
import coop.portal.uikit.Tone;

/** How loads, rows and discrepancies look in lists and on pages. */
final class ReconciliationLooks {

    private ReconciliationLooks() {}

    static Look of(LoadStage stage) {
        return switch (stage) {
            case READING -> Look.of(Tone.PROGRESS, Mark.RUNNING);
            case COMPARED -> Look.of(Tone.NEUTRAL, Mark.DONE);
            case FAILED -> Look.of(Tone.LATE, Mark.STOPPED);
        };
    }

    static Look of(RecordOutcome outcome) {
        return switch (outcome) {
            case IDENTICAL -> Look.of(Tone.NEUTRAL, Mark.DONE);
            case DIFFERENT, CANDIDATES, ONLY_NATIONAL -> Look.of(Tone.ATTENTION, Mark.ALERT);
            case REFUSED -> Look.of(Tone.LATE, Mark.STOPPED);
        };
    }

    static Look of(DiscrepancyStage stage) {
        return switch (stage) {
            case OPEN -> Look.of(Tone.ATTENTION, Mark.DRAFT);
            case ASSIGNED, NOTICE_SENT, CORRECTION_SENT -> Look.of(Tone.PROGRESS, Mark.WAITING);
            case ANSWERED -> Look.of(Tone.ATTENTION, Mark.BACK);
            case NO_ANSWER, VERIFY_ON_SITE -> Look.of(Tone.LATE, Mark.ALERT);
            case CONFIRMED -> Look.of(Tone.NEUTRAL, Mark.DONE);
            case CLOSED, DISMISSED -> Look.of(Tone.NEUTRAL, Mark.ENDED);
        };
    }
}
