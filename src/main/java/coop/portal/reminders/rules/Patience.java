package coop.portal.reminders.rules;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** How long is waited before a letter that was not taken is tried again, and when it is given up. */
public final class Patience {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(3));

    private Patience() {}

    /** When it is tried again after so many attempts in vain; none when it is given up. */
    public static Optional<LocalDateTime> next(int attempts, LocalDateTime now) {
        return attempts <= PAUSES.size() ? Optional.of(now.plus(PAUSES.get(attempts - 1))) : Optional.empty();
    }
}
