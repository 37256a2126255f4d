package coop.portal.dissolution.ui;

import coop.portal.dissolution.model.CaseStage;
import coop.portal.uikit.Look;
import coop.portal.uikit.Mark;
import coop.portal.uikit.Tone;

/** How stages look in lists and on pages. */
final class CaseLooks {

    private CaseLooks() {}

    static Look of(CaseStage stage) {
        return switch (stage) {
            case FLAGGED -> Look.of(Tone.ATTENTION, Mark.WAITING);
            case VERIFYING, GM_PREPARING, CONSOLIDATING, LIQUIDATING -> Look.of(Tone.PROGRESS, Mark.RUNNING);
            case PROPOSED, COMPLIANCE_REQUESTED, VIOLATION_NOTICED, DOSSIER_SUBMITTED -> Look.of(Tone.PROGRESS, Mark.WAITING);
            case APPROVED, RESOLVED, REVOKED, PUBLISHED -> Look.of(Tone.PROGRESS, Mark.DONE);
            case TAX_OBJECTED -> Look.of(Tone.LATE, Mark.STOPPED);
            case DISSOLVED, TAX_REVOKED, RESTORED -> Look.of(Tone.NEUTRAL, Mark.DONE);
            case CANCELLED -> Look.of(Tone.NEUTRAL, Mark.ENDED);
        };
    }

    static Look of(CaseFlag flag) {
        return switch (flag) {
            case HELD -> Look.of(Tone.ATTENTION, Mark.STOPPED);
            case LATE -> Look.of(Tone.LATE, Mark.ALERT);
        };
    }
}
