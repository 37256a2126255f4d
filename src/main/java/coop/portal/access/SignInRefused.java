package coop.portal.access;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Why nobody was signed in, in a word that the sign-in page has a sentence for. */
public final class SignInRefused extends AuthenticationException {

    /** What a person may be told: only the last two say that the password was right. */
    public enum Why {
        WRONG,
        RESTING,
        LOCKED,
        NO_ASSIGNMENT
    }

    private final Why why;
    private final transient Duration rest;

    SignInRefused(Why why, Duration rest) {
        super(why.name());
        this.why = why;
        this.rest = rest;
    }

    SignInRefused(Why why) {
        this(why, Duration.ZERO);
    }

    public Why why() {
        return why;
    }

    /** How many minutes there are to wait, begun ones in full. */
    public long minutes() {
        return rest == null ? 0 : rest.plusSeconds(59).toMinutes();
    }
}
