package coop.portal.access;

import coop.portal.access.model.AccountChanged;
import coop.portal.access.model.AccountState;
import coop.portal.access.persistence.Standings;
import coop.portal.access.persistence.Standings.Standing;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Looks at every request whether what its session was built on still holds: a locked account, a new password or a
 * withdrawn role takes effect with the next request, not with the next sign-in.
 */
@Component
public class SessionWatch {

    private static final Duration FRESH = Duration.ofSeconds(1);

    private record Seen(Optional<Standing> standing, Instant at) {}

    private final Map<UserId, Seen> seen = new ConcurrentHashMap<>();
    private final Standings standings;
    private final Capacities capacities;
    private final PortalClock clock;
    private final Duration idle;

    SessionWatch(
            Standings standings,
            Capacities capacities,
            PortalClock clock,
            @Value("${portal.session.idle:30m}") Duration idle) {
        this.standings = standings;
        this.capacities = capacities;
        this.clock = clock;
        this.idle = idle;
    }

    /** The same authentication while nothing changed, a new one where rights did, none where the session must end. */
    public Optional<Authentication> stillValid(Authentication authentication) {
        if (!(authentication.getPrincipal() instanceof Principal principal)
                || !(authentication.getDetails() instanceof SessionMark mark)) {
            return Optional.of(authentication);
        }
        UserId user = principal.actor().user();
        Optional<Standing> now = standing(user)
                .filter(standing -> standing.state() == AccountState.ACTIVE)
                .filter(standing -> standing.securityStamp() == mark.securityStamp());
        if (now.isEmpty()) {
            return Optional.empty();
        }
        boolean same = now.get().rightsStamp() == mark.rightsStamp() && mark.day().equals(clock.today());
        return same
                ? Optional.of(authentication)
                : capacities.standpoint(user, mark.capacity(), clock.today()).map(Standpoint::authentication);
    }

    /** Whether nobody worked in the session for so long that somebody else may sit there now. */
    public boolean restedTooLong(@Nullable Instant lastWork) {
        return lastWork != null && now().isAfter(lastWork.plus(idle));
    }

    public Instant now() {
        return clock.instant();
    }

    private Optional<Standing> standing(UserId user) {
        Instant now = clock.instant();
        return seen.compute(user, (id, before) -> before != null && now.isBefore(before.at().plus(FRESH))
                        ? before
                        : new Seen(standings.find(id), now))
                .standing();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void lookAgain(AccountChanged change) {
        change.users().forEach(seen::remove);
    }
}
