package coop.portal.access.ui;

import coop.portal.access.model.AccountState;
import coop.portal.uikit.Look;
import coop.portal.uikit.Mark;
import coop.portal.uikit.Tone;

/** How the state of an account looks. */
final class AccountLook {

    private AccountLook() {}

    static Look of(AccountState state) {
        return switch (state) {
            case ACTIVE -> Look.of(Tone.NEUTRAL, Mark.DONE);
            case LOCKED -> Look.of(Tone.ATTENTION, Mark.STOPPED);
            case CLOSED -> Look.of(Tone.NEUTRAL, Mark.ENDED);
        };
    }
}
