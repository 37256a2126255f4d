package coop.portal.followup.ui;

import coop.portal.followup.model.RecommendationStage;
import coop.portal.followup.model.ReferralState;
import coop.portal.reminders.model.Urgency;
import coop.portal.uikit.Look;
import coop.portal.uikit.Mark;
import coop.portal.uikit.Tone;

/** How stages, urgencies and answers look. */
final class FollowUpLooks {

    private FollowUpLooks() {}

    static Look of(RecommendationStage stage) {
        return switch (stage) {
            case OPEN -> Look.of(Tone.NEUTRAL, Mark.DRAFT);
            case IN_PROGRESS -> Look.of(Tone.PROGRESS, Mark.RUNNING);
            case EXTENDED -> Look.of(Tone.PROGRESS, Mark.WAITING);
            case REPORTED -> Look.of(Tone.ATTENTION, Mark.WAITING);
            case VERIFIED -> Look.of(Tone.PROGRESS, Mark.DONE);
            case CLOSED -> Look.of(Tone.NEUTRAL, Mark.DONE);
            case CANCELLED -> Look.of(Tone.NEUTRAL, Mark.ENDED);
        };
    }

    static Look of(Urgency urgency) {
        return switch (urgency) {
            case CALM -> Look.of(Tone.NEUTRAL, Mark.NONE);
            case WEEK, DAY -> Look.of(Tone.ATTENTION, Mark.WAITING);
            case LATE, ESCALATED -> Look.of(Tone.LATE, Mark.ALERT);
        };
    }

    static Look of(ReferralState state) {
        return switch (state) {
            case OPEN -> Look.of(Tone.ATTENTION, Mark.WAITING);
            case TAKEN_UP -> Look.of(Tone.PROGRESS, Mark.DONE);
            case DECLINED -> Look.of(Tone.NEUTRAL, Mark.BACK);
        };
    }
}
