package coop.portal.registry.ui;

import coop.portal.registry.model.ImportBatchRow;
import coop.portal.registry.model.ImportStage;
import coop.portal.registry.model.ImportVerdict;
import coop.portal.uikit.Look;
import coop.portal.uikit.Mark;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Tone;

/** How the stages of an import and the verdicts on its rows look. */
final class ImportLooks {

    private ImportLooks() {}

    static Look of(ImportStage stage) {
        return switch (stage) {
            case UPLOADED -> Look.of(Tone.NEUTRAL, Mark.DRAFT);
            case CHECKING, APPLYING, UNDOING -> Look.of(Tone.PROGRESS, Mark.RUNNING);
            case CHECKED -> Look.of(Tone.ATTENTION, Mark.WAITING);
            case APPLIED -> Look.of(Tone.NEUTRAL, Mark.DONE);
            case UNDONE -> Look.of(Tone.NEUTRAL, Mark.BACK);
            case DISCARDED -> Look.of(Tone.NEUTRAL, Mark.ENDED);
        };
    }

    /** Whose it is; a batch of the command line is nobody's. */
    static String owner(ImportBatchRow batch) {
        return batch.ofCommandLine() ? Messages.text("registry.ImportsView.command-line") : batch.ownerName();
    }

    static Look of(ImportVerdict verdict) {
        return switch (verdict) {
            case NEW -> Look.of(Tone.PROGRESS, Mark.DRAFT);
            case CHANGED -> Look.of(Tone.PROGRESS, Mark.RUNNING);
            case UNCHANGED -> Look.of(Tone.NEUTRAL, Mark.DONE);
            case REFUSED -> Look.of(Tone.LATE, Mark.ALERT);
        };
    }
}
