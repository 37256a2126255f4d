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

    /** Of a password that was drawn by lot and forgotten; made here it would take half a second of each start. */
    private static final String NOBODYS = "$argon2id$v=19$m=19456,t=2,p=1$xfz4j6Qoaz1Gj2HDvOx0jA"
            + "$tqx7041j7kcEfBdDMEjdXgFDrR48Fg/WIGKXgvrwGb4";

    private final PasswordEncoder encoder = new Argon2PasswordEncoder(SALT, LENGTH, LANES, KIBIBYTES, PASSES);

    String hash(String password) {
        return String.valueOf(encoder.encode(password));
    }

    /** Takes as long for a name that nobody has as for one that somebody has. */
    boolean match(String password, @Nullable String hash) {
        boolean matches = encoder.matches(password, hash == null ? NOBODYS : hash);
        return matches && hash != null;
    }

    /** @return what is compared with where there is no account */
    static String nobodys() {
        return NOBODYS;
    }

    boolean isWeakerThanToday(String hash) {
        return encoder.upgradeEncoding(hash);
    }
}
