package coop.portal.evaluation.ui;

import coop.portal.evaluation.model.EvaluationState;
import coop.portal.evaluation.model.Rank;
import coop.portal.uikit.Look;
import coop.portal.uikit.Mark;
import coop.portal.uikit.Tone;

/** How states and ranks look. */
final class EvaluationLooks {

    private EvaluationLooks() {}

    static Look of(EvaluationState state) {
        return switch (state) {
            case DRAFT -> Look.of(Tone.NEUTRAL, Mark.DRAFT);
            case RETURNED -> Look.of(Tone.ATTENTION, Mark.BACK);
            case SUBMITTED -> Look.of(Tone.PROGRESS, Mark.WAITING);
            case REVIEWED -> Look.of(Tone.NEUTRAL, Mark.DONE);
        };
    }

    static Look of(Rank rank) {
        return switch (rank) {
            case GOOD, FAIR -> Look.of(Tone.PROGRESS, Mark.DONE);
            case AVERAGE -> Look.of(Tone.NEUTRAL, Mark.DONE);
            case WEAK -> Look.of(Tone.ATTENTION, Mark.ALERT);
        };
    }
}
