package coop.portal.access;

import coop.portal.access.model.SignInOutcome;
import coop.portal.kernel.RecordedApart;
import coop.portal.kernel.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the trail what is no use case: sign-ins, failures, refusals. What was refused rolls back, its trace does not. */
@Component
class SignInJournal {

    private final ApplicationEventPublisher events;
    private final Actors actors;

    SignInJournal(ApplicationEventPublisher events, Actors actors) {
        this.events = events;
        this.actors = actors;
    }

    void write(Actor actor, String action, @Nullable String reason) {
        SignInOutcome outcome = outcome(actor, action, reason);
        actors.as(actor, () -> {
            events.publishEvent(new RecordedApart(outcome));
            return true;
        });
    }

    /** As part of the act at hand. */
    void writeWithAct(Actor actor, String action, @Nullable String reason) {
        events.publishEvent(outcome(actor, action, reason));
    }

    private static SignInOutcome outcome(Actor actor, String action, @Nullable String reason) {
        return new SignInOutcome(
                new Subject(SignInOutcome.TYPE, actor.user().text(), actor.name()), action, reason);
    }

    /** Nobody is signed in: the subject is the account that was tried, or none. */
    void write(Subject subject, String action, @Nullable String reason) {
        events.publishEvent(new RecordedApart(new SignInOutcome(subject, action, reason)));
    }
}
