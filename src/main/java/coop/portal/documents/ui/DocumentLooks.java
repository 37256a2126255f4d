package coop.portal.documents.ui;

import coop.portal.documents.model.NumberState;
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
}
