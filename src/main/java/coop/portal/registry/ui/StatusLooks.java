package coop.portal.registry.ui;

import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.OperatingStatus;
import coop.portal.uikit.Look;
import coop.portal.uikit.Mark;
import coop.portal.uikit.Tone;

/** How the two statuses look in lists and on pages. */
final class StatusLooks {

    private StatusLooks() {}

    /** Of either kind; one that is not known looks like nothing. */
    static Look any(Enum<?> status) {
        return switch (status) {
            case LegalStatus legal -> of(legal);
            case OperatingStatus operating -> of(operating);
            default -> Look.PLAIN;
        };
    }

    static Look of(LegalStatus status) {
        return switch (status) {
            case ACTIVE -> Look.of(Tone.NEUTRAL, Mark.DONE);
            case SUSPENDED -> Look.of(Tone.ATTENTION, Mark.STOPPED);
            case NOT_AT_ADDRESS, REVOKED_TAX_ENFORCEMENT -> Look.of(Tone.LATE, Mark.ALERT);
            case DISSOLVING, BANKRUPTCY_PROCEEDING, TERMINATING -> Look.of(Tone.PROGRESS, Mark.RUNNING);
            case TERMINATED -> Look.of(Tone.NEUTRAL, Mark.ENDED);
        };
    }

    static Look of(OperatingStatus status) {
        return switch (status) {
            case OPERATING -> Look.of(Tone.NEUTRAL, Mark.DONE);
            case WEAK, SUSPECTED_DORMANT -> Look.of(Tone.ATTENTION, Mark.ALERT);
            case CONFIRMED_DORMANT -> Look.of(Tone.LATE, Mark.STOPPED);
            case NOTIFIED_SUSPENSION -> Look.of(Tone.ATTENTION, Mark.STOPPED);
            case IN_DISSOLUTION -> Look.of(Tone.PROGRESS, Mark.RUNNING);
            case CEASED -> Look.of(Tone.NEUTRAL, Mark.ENDED);
        };
    }
}
