package coop.portal.access;

import coop.portal.access.SignInRefused.Why;
import coop.portal.access.model.AccountState;
import coop.portal.access.model.SignInOutcome;
import coop.portal.access.persistence.Account;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.Subject;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets an attempt to sign in pass or not, before and after the password, and tells the trail which. */
@Component
class SignInGate {

    private static final Subject UNKNOWN = new Subject(SignInOutcome.TYPE, "0", "?");

    private final SignInBrake brake;
    private final SignInJournal journal;
    private final Capacities capacities;
    private final PortalClock clock;

    SignInGate(SignInBrake brake, SignInJournal journal, Capacities capacities, PortalClock clock) {
        this.brake = brake;
        this.journal = journal;
        this.capacities = capacities;
        this.clock = clock;
    }

    /** @throws SignInRefused while too many failures in a row are not long enough ago */
    SignInBrake.Attempt enter(String name, String source) {
        brake.forgetOld();
        SignInBrake.Attempt attempt = brake.begin(name, source);
        if (!attempt.mayTry()) {
            throw new SignInRefused(Why.RESTING, attempt.rest());
        }
        return attempt;
    }

    SignInRefused wrong(Optional<Account> account, SignInBrake.Attempt attempt, String source) {
        Subject subject = account.map(SignInGate::subject).orElse(UNKNOWN);
        journal.write(subject, SignInOutcome.FAILED, source);
        if (attempt.tooMany()) {
            journal.write(subject, SignInOutcome.BLOCKED, source);
        }
        return new SignInRefused(Why.WRONG);
    }

    /** The password was right: where the person stands, unless they may not come in for another reason. */
    Standpoint admit(Account account, String name, String source) {
        brake.release(name, source);
        if (account.state() != AccountState.ACTIVE || account.oneTimeIsOver(clock.now())) {
            throw refused(account, Why.LOCKED);
        }
        long last = account.lastCapacity() == null ? 0 : account.lastCapacity();
        Standpoint standpoint = capacities.standpoint(account.id(), last, clock.today())
                .orElseThrow(() -> refused(account, Why.NO_ASSIGNMENT));
        journal.write(standpoint.actor(), SignInOutcome.SIGNED_IN, source);
        return standpoint;
    }

    private SignInRefused refused(Account account, Why why) {
        journal.write(subject(account), SignInOutcome.FAILED, why.name());
        return new SignInRefused(why);
    }

    private static Subject subject(Account account) {
        return new Subject(SignInOutcome.TYPE, account.id().text(), account.displayName());
    }
}
