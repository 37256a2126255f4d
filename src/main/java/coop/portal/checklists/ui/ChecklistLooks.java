package coop.portal.checklists.ui;

import coop.portal.checklists.model.ChecklistState;
import coop.portal.checklists.model.LineKind;
import coop.portal.checklists.model.TemplateState;
import coop.portal.uikit.Look;
import coop.portal.uikit.Mark;
import coop.portal.uikit.Tone;

/** How the states of checklists and of versions look. */
final class ChecklistLooks {

    private ChecklistLooks() {}

    static Look of(TemplateState state) {
        return switch (state) {
            case DRAFT -> Look.of(Tone.NEUTRAL, Mark.DRAFT);
            case PLANNED -> Look.of(Tone.NEUTRAL, Mark.WAITING);
            case IN_FORCE -> Look.of(Tone.PROGRESS, Mark.RUNNING);
            case REPLACED -> Look.of(Tone.NEUTRAL, Mark.ENDED);
        };
    }

    static Look of(LineKind kind) {
        return switch (kind) {
            case NEW -> Look.of(Tone.PROGRESS, Mark.NONE);
            case CHANGED -> Look.of(Tone.ATTENTION, Mark.NONE);
            case CONFLICT -> Look.of(Tone.ATTENTION, Mark.ALERT);
            case SAME -> Look.PLAIN;
            case REFUSED -> Look.of(Tone.LATE, Mark.STOPPED);
        };
    }

    static Look of(ChecklistState state) {
        return switch (state) {
            case OPEN -> Look.of(Tone.PROGRESS, Mark.RUNNING);
            case REOPENED -> Look.of(Tone.ATTENTION, Mark.BACK);
            case FROZEN -> Look.of(Tone.NEUTRAL, Mark.DONE);
        };
    }
}
