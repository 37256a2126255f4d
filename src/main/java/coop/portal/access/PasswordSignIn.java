package coop.portal.access;

import coop.portal.access.persistence.Account;
import coop.portal.access.persistence.Accounts;
import coop.portal.access.persistence.Standings;
import coop.portal.kernel.PortalClock;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Signs in by name and password. Until the password is right, nothing tells whether there is such a name. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    /** Longer input is not looked at: hashing it would cost more than it is worth. */
    private static final int LONGEST = 256;

    private final Accounts accounts;
    private final Standings standings;
    private final Passwords passwords;
    private final SignInGate gate;
    private final PortalClock clock;
    private final TransactionTemplate transaction;

    PasswordSignIn(
            Accounts accounts,
            Standings standings,
            Passwords passwords,
            SignInGate gate,
            PortalClock clock,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.standings = standings;
        this.passwords = passwords;
        this.gate = gate;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String name = limited(attempt.getName()).strip().toLowerCase(Locale.ROOT);
        String password = limited(String.valueOf(attempt.getCredentials()));
        String source = attempt.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        SignInBrake.Attempt counted = gate.enter(name, source);
        Optional<Account> account = accounts.named(name);
        if (!passwords.match(password, account.map(Account::passwordHash).orElse(null))) {
            throw gate.wrong(account, counted, source);
        }
        Standpoint standpoint = gate.admit(account.orElseThrow(), name, source);
        remember(standpoint, password);
        return standpoint.authentication();
    }

    private void remember(Standpoint standpoint, String password) {
        transaction.executeWithoutResult(_ -> {
            standings.signedIn(standpoint.actor().user(), standpoint.mark().capacity(), clock.now());
            accounts.findById(standpoint.actor().user().value())
                    .filter(account -> passwords.isWeakerThanToday(account.passwordHash()))
                    .ifPresent(account -> account.strengthen(passwords.hash(password)));
        });
    }

    private static String limited(String text) {
        return text.length() > LONGEST ? "" : text;
    }
}
