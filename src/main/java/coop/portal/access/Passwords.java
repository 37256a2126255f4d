package coop.portal.access;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Keeps passwords as Argon2id hashes with a salt each: 19 MiB, two passes, one lane. */
@Component
class Passwords {

    private static final int SALT = 16;
    private static final int LENGTH = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;

    private final PasswordEncoder encoder = new Argon2PasswordEncoder(SALT, LENGTH, LANES, KIBIBYTES, PASSES);
    private final String nobodys = String.valueOf(encoder.encode("the password of nobody at all"));

    String hash(String password) {
        return String.valueOf(encoder.encode(password));
    }

    /** Takes as long for a name that nobody has as for one that somebody has. */
    boolean match(String password, @Nullable String hash) {
        boolean matches = encoder.matches(password, hash == null ? nobodys : hash);
        return matches && hash != null;
    }

    boolean isWeakerThanToday(String hash) {
        return encoder.upgradeEncoding(hash);
    }
}
