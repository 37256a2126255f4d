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

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Attempt begin(String name, String source) {
        brakes.removeOlderThan(clock.now().minus(BrakeSchedule.MEMORY));
        Duration rest = max(resting(BrakeSchedule.NAME, name), resting(BrakeSchedule.SOURCE, source));
        if (!rest.isZero()) {
            return new Attempt(rest, false);
        }
        boolean name5 = count(BrakeSchedule.NAME, name);
        boolean source30 = count(BrakeSchedule.SOURCE, source);
        return new Attempt(Duration.ZERO, name5 || source30);
    }

    /** The password was right. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void release(String name, String source) {
        brakes.remove(BrakeSchedule.NAME.name(), digest(name));
        brakes.hold(BrakeSchedule.SOURCE.name(), digest(source)).ifPresent(brake -> put(
                BrakeSchedule.SOURCE, digest(source), Math.max(0, brake.failures() - 1), brake.lastFailure()));
    }

    /** An administrator opens an account: failures until now are forgotten. */
    public void forget(String name) {
        brakes.remove(BrakeSchedule.NAME.name(), digest(name));
    }

    private Duration resting(BrakeSchedule schedule, String subject) {
        LocalDateTime now = clock.now();
        return brakes.hold(schedule.name(), digest(subject))
                .map(Brake::blockedUntil)
                .filter(until -> until.isAfter(now))
                .map(until -> Duration.between(now, until))
                .orElse(Duration.ZERO);
    }

    private boolean count(BrakeSchedule schedule, String subject) {
        int before = brakes.hold(schedule.name(), digest(subject)).map(Brake::failures).orElse(0);
        return put(schedule, digest(subject), before + 1, clock.now());
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
