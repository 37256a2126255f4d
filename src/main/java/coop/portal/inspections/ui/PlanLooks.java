package coop.portal.inspections.ui;

import coop.portal.inspections.model.ItemOutcome;
import coop.portal.inspections.model.LineStanding;
import coop.portal.inspections.model.OverlapState;
import coop.portal.inspections.model.PlanStage;
import coop.portal.uikit.Look;
import coop.portal.uikit.Mark;
import coop.portal.uikit.Tone;

/** How stages, overlaps and outcomes look in lists and on pages. */
final class PlanLooks {

    private PlanLooks() {}

    static Look of(PlanStage stage) {
        return switch (stage) {
            case DRAFT -> Look.of(Tone.NEUTRAL, Mark.DRAFT);
            case SUBMITTED, UNIT_APPROVED, OVERLAP_REVIEW -> Look.of(Tone.PROGRESS, Mark.WAITING);
            case RETURNED -> Look.of(Tone.ATTENTION, Mark.BACK);
            case APPROVED -> Look.of(Tone.PROGRESS, Mark.DONE);
            case ISSUED -> Look.of(Tone.NEUTRAL, Mark.DONE);
            case AMENDING -> Look.of(Tone.PROGRESS, Mark.DRAFT);
            case CLOSED, CANCELLED -> Look.of(Tone.NEUTRAL, Mark.ENDED);
        };
    }

    static Look of(OverlapState state) {
        return switch (state) {
            case NONE -> Look.of(Tone.NEUTRAL, Mark.DONE);
            case WARNED, ASKED -> Look.of(Tone.ATTENTION, Mark.ALERT);
            case BLOCKED -> Look.of(Tone.LATE, Mark.STOPPED);
            case OVERRIDDEN -> Look.of(Tone.ATTENTION, Mark.DONE);
        };
    }

    static Look of(ItemOutcome outcome) {
        return switch (outcome) {
            case PLANNED -> Look.of(Tone.PROGRESS, Mark.WAITING);
            case DONE -> Look.of(Tone.NEUTRAL, Mark.DONE);
            case CARRIED_OVER -> Look.of(Tone.ATTENTION, Mark.BACK);
            case CONTINUED -> Look.of(Tone.PROGRESS, Mark.RUNNING);
            case CANCELLED -> Look.of(Tone.NEUTRAL, Mark.ENDED);
        };
    }

    static Look of(LineStanding standing) {
        return switch (standing) {
            case NOT_BEGUN -> Look.of(Tone.NEUTRAL, Mark.WAITING);
            case PREPARED -> Look.of(Tone.PROGRESS, Mark.DRAFT);
            case UNDER_WAY -> Look.of(Tone.PROGRESS, Mark.RUNNING);
        };
    }
}
