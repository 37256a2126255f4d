package coop.portal.access;

import coop.portal.access.persistence.SignInBrakes;
import coop.portal.access.persistence.SignInBrakes.Brake;
import coop.portal.access.rules.BrakeSchedule;
import coop.portal.kernel.PortalClock;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down who tries passwords. An attempt is counted as failed before the password is looked at, and the count is
 * taken back when it was right: attempts at the same time cannot slip through between looking and counting.
 */
@Component
class SignInBrake {

    private final SignInBrakes brakes;
    private final PortalClock clock;

    SignInBrake(SignInBrakes brakes, PortalClock clock) {
        this.brakes = brakes;
        this.clock = clock;
    }

    /** What an attempt met: how long it has to rest first, or whether it now is one failure too many. */
    record Attempt(Duration rest, boolean tooMany) {
        boolean mayTry() {
            return rest.isZero();
        }
    }

    /** In a transaction of its own: it holds what others wait for, and waits for nothing that they hold. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void forgetOld() {
        brakes.removeOlderThan(clock.now().minus(BrakeSchedule.MEMORY));
    }

    /** The name is always held before the source. */
    @Transactional(propagation = Propagation.REQUIRES_NEW, isolation = Isolation.READ_COMMITTED)
    public Attempt begin(String name, String source) {
        Duration rest = max(resting(BrakeSchedule.NAME, name), resting(BrakeSchedule.SOURCE, source));
        if (!rest.isZero()) {
            return new Attempt(rest, false);
        }
        boolean name5 = count(BrakeSchedule.NAME, name);
        boolean source30 = count(BrakeSchedule.SOURCE, source);
        return new Attempt(Duration.ZERO, name5 || source30);
    }

    /** The password was right. */
    @Transactional(propagation = Propagation.REQUIRES_NEW, isolation = Isolation.READ_COMMITTED)
    public void release(String name, String source) {
        brakes.remove(BrakeSchedule.NAME.name(), digest(name));
        Brake brake = hold(BrakeSchedule.SOURCE, source);
        put(BrakeSchedule.SOURCE, digest(source), Math.max(0, brake.failures() - 1), brake.lastFailure());
    }

    /** An administrator opens an account: failures until now are forgotten. */
    public void forget(String name) {
        brakes.remove(BrakeSchedule.NAME.name(), digest(name));
    }

    private Duration resting(BrakeSchedule schedule, String subject) {
        LocalDateTime now = clock.now();
        LocalDateTime until = hold(schedule, subject).blockedUntil();
        return until != null && until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO;
    }

    private boolean count(BrakeSchedule schedule, String subject) {
        return put(schedule, digest(subject), hold(schedule, subject).failures() + 1, clock.now());
    }

    private Brake hold(BrakeSchedule schedule, String subject) {
        return brakes.hold(schedule.name(), digest(subject), clock.now());
    }

    private boolean put(BrakeSchedule schedule, String digest, int failures, LocalDateTime last) {
        Duration rest = schedule.restAfter(failures);
        brakes.put(schedule.name(), digest, new Brake(failures, last, rest.isZero() ? null : last.plus(rest)));
        return !rest.isZero();
    }

    private static Duration max(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
