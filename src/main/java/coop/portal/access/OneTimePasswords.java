package coop.portal.access;

import coop.portal.access.persistence.Account;
import coop.portal.kernel.PortalClock;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Makes passwords that are good for one sign-in within three days, easy to read aloud over the telephone. */
@Component
class OneTimePasswords {

    static final Duration GOOD_FOR = Duration.ofDays(3);

    /** No letters or digits that are taken for one another. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    private final SecureRandom random = new SecureRandom();
    private final Passwords passwords;
    private final PortalClock clock;

    OneTimePasswords(Passwords passwords, PortalClock clock) {
        this.passwords = passwords;
        this.clock = clock;
    }

    /** @return the password, which is told once and kept nowhere */
    String give(Account account) {
        String password = IntStream.range(0, GROUPS).mapToObj(group -> group()).collect(Collectors.joining("-"));
        account.setOneTimePassword(passwords.hash(password), clock.now().plus(GOOD_FOR));
        return password;
    }

    private String group() {
        return random.ints(GROUP, 0, SIGNS.length())
                .mapToObj(place -> String.valueOf(SIGNS.charAt(place)))
                .collect(Collectors.joining());
    }
}
