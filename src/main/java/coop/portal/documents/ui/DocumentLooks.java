package coop.portal.documents.ui;

import coop.portal.documents.model.AttachmentState;
import coop.portal.documents.model.NumberState;
import coop.portal.documents.model.PaperState;
import coop.portal.documents.model.Visibility;
import coop.portal.uikit.Look;
import coop.portal.uikit.Mark;
import coop.portal.uikit.Tone;

/** How states of files, papers and numbers look. */
final class DocumentLooks {

    private DocumentLooks() {}

    static Look of(NumberState state) {
        return switch (state) {
            case RESERVED -> Look.of(Tone.PROGRESS, Mark.WAITING);
            case USED -> Look.of(Tone.NEUTRAL, Mark.DONE);
            case GIVEN_UP -> Look.of(Tone.NEUTRAL, Mark.STOPPED);
        };
    }

    static Look of(PaperState state) {
        return switch (state) {
            case DRAFT -> Look.of(Tone.PROGRESS, Mark.DRAFT);
            case ISSUED -> Look.of(Tone.NEUTRAL, Mark.DONE);
            case CANCELLED -> Look.of(Tone.NEUTRAL, Mark.STOPPED);
        };
    }

    static Look of(Visibility visibility) {
        return visibility == Visibility.TEAM ? Look.of(Tone.PROGRESS, Mark.WAITING) : Look.of(Tone.NEUTRAL, Mark.DONE);
    }

    static Look of(AttachmentState state) {
        return switch (state) {
            case CURRENT -> Look.of(Tone.NEUTRAL, Mark.DONE);
            case REPLACED -> Look.of(Tone.NEUTRAL, Mark.BACK);
            case WITHDRAWN -> Look.of(Tone.NEUTRAL, Mark.STOPPED);
        };
    }
}
