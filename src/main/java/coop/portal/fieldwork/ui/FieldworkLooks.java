package coop.portal.fieldwork.ui;

import coop.portal.fieldwork.model.Declaration;
import coop.portal.fieldwork.model.FieldworkAction;
import coop.portal.fieldwork.model.FieldworkStage;
import coop.portal.uikit.Look;
import coop.portal.uikit.Mark;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Tone;

/** How stages and declarations look in lists and on pages, and what steps are called. */
final class FieldworkLooks {

    private FieldworkLooks() {}

    /** What a step is called, on its button, in its question and in the log: of a check otherwise than of an inspection where the law does. */
    static String key(FieldworkAction action, boolean inspection) {
        String key = "fieldwork.FieldworkAction." + action;
        String own = key + (inspection ? ".inspection" : ".check");
        return Messages.has(own) ? own : key;
    }

    static Look of(FieldworkStage stage) {
        return switch (stage) {
            case PLANNED -> Look.of(Tone.NEUTRAL, Mark.WAITING);
            case DECISION_DRAFT -> Look.of(Tone.NEUTRAL, Mark.DRAFT);
            case DECISION_ISSUED, ANNOUNCED -> Look.of(Tone.PROGRESS, Mark.WAITING);
            case IN_PROGRESS -> Look.of(Tone.PROGRESS, Mark.RUNNING);
            case PAUSED -> Look.of(Tone.ATTENTION, Mark.STOPPED);
            case FIELD_ENDED, MINUTES_SIGNED, REPORTED, FOLLOW_UP -> Look.of(Tone.PROGRESS, Mark.RUNNING);
            case CONCLUDED -> Look.of(Tone.PROGRESS, Mark.DONE);
            case CLOSED -> Look.of(Tone.NEUTRAL, Mark.DONE);
            case STOPPED, CANCELLED -> Look.of(Tone.NEUTRAL, Mark.ENDED);
        };
    }

    static Look of(Declaration declaration) {
        return switch (declaration) {
            case WAITING -> Look.of(Tone.ATTENTION, Mark.WAITING);
            case NO_CONFLICT -> Look.of(Tone.NEUTRAL, Mark.DONE);
            case CONFLICT -> Look.of(Tone.LATE, Mark.STOPPED);
        };
    }
}
