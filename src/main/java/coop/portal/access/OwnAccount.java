package coop.portal.access;

import coop.portal.access.model.AccessPermissions;
import coop.portal.access.model.AccountEvent;
import coop.portal.access.model.AccountSheet;
import coop.portal.access.persistence.Account;
import coop.portal.access.rules.AccountRules;
import coop.portal.access.rules.PasswordPolicy;
import coop.portal.kernel.Change;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.Remark;
import coop.portal.kernel.UserId;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person may change about their own account: the password and the language. */
@Service
@Transactional
@RolesAllowed(AccessPermissions.PROFILE_OWN)
public class OwnAccount {

    private final RightsChanges changes;
    private final AccountSheets sheets;
    private final Passwords passwords;
    private final CommonPasswords common;
    private final OpenSession session;
    private final Actors actors;

    OwnAccount(
            RightsChanges changes,
            AccountSheets sheets,
            Passwords passwords,
            CommonPasswords common,
            OpenSession session,
            Actors actors) {
        this.changes = changes;
        this.sheets = sheets;
        this.passwords = passwords;
        this.common = common;
        this.session = session;
        this.actors = actors;
    }

    @Transactional(readOnly = true)
    public AccountSheet sheet() {
        return sheets.of(changes.account(me()));
    }

    /** Where one is written to, empty for nowhere. */
    @Transactional(readOnly = true)
    public String email() {
        return changes.account(me()).email();
    }

    /** What is wrong with a password before it is taken. */
    @Transactional(readOnly = true)
    public List<Remark> check(String wanted) {
        Account account = changes.account(me());
        return PasswordPolicy.check(wanted, account.userName(), account.displayName(), common.folded());
    }

    /** Sessions elsewhere end; this one goes on. */
    public void changePassword(String present, String wanted) {
        Account account = changes.account(me());
        if (!passwords.match(present, account.passwordHash())) {
            throw new RefusedException("access.refusal.present-password-wrong");
        }
        if (present.equals(wanted)) {
            throw new RefusedException("access.refusal.password-unchanged");
        }
        RefusedException.mustNotStop(check(wanted));
        account.choosePassword(passwords.hash(wanted));
        changes.renew(account.id());
        changes.tell(account, AccountEvent.PASSWORD_CHANGED, List.of(), null);
        session.standAnewAfterCommit(account.id());
    }

    /** Remembered for the next sign-in, on whatever machine. */
    public void speak(String language) {
        Account account = changes.account(me());
        if (!AccountRules.speaks(language)) {
            throw new RefusedException("access.remark.language-unknown");
        }
        if (!account.locale().equals(language)) {
            Change change = new Change("language", account.locale(), language);
            account.speak(language);
            changes.tell(account, AccountEvent.LANGUAGE_CHANGED, List.of(change), null);
            session.standAnewAfterCommit(account.id());
        }
    }

    private UserId me() {
        return actors.current().user();
    }
}
