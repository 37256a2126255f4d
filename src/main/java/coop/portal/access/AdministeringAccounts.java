package coop.portal.access;

import coop.portal.access.model.AccessPermissions;
import coop.portal.access.model.AccountAct;
import coop.portal.access.model.AccountDraft;
import coop.portal.access.model.AccountEvent;
import coop.portal.access.model.NewAccount;
import coop.portal.access.persistence.Account;
import coop.portal.access.persistence.Accounts;
import coop.portal.access.rules.AccountRules;
import coop.portal.kernel.Change;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.Remark;
import coop.portal.kernel.UserId;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens accounts, locks and closes them and gives one-time passwords; what the people may do is assigned apart. */
@Service
@Transactional
@RolesAllowed(AccessPermissions.USER_ADMINISTER)
public class AdministeringAccounts {

    private final Accounts accounts;
    private final AccountStates states;
    private final RightsChanges changes;
    private final OneTimePasswords oneTime;
    private final PortalClock clock;

    AdministeringAccounts(
            Accounts accounts,
            AccountStates states,
            RightsChanges changes,
            OneTimePasswords oneTime,
            PortalClock clock) {
        this.accounts = accounts;
        this.states = states;
        this.changes = changes;
        this.oneTime = oneTime;
        this.clock = clock;
    }

    /** What is wrong with a draft. */
    @Transactional(readOnly = true)
    public List<Remark> check(AccountDraft draft) {
        return AccountRules.check(draft, accounts.named(name(draft)).isPresent());
    }

    /** What is wrong with a correction: the user name stays, so that it cannot be taken. */
    @Transactional(readOnly = true)
    public List<Remark> checkChange(AccountDraft draft) {
        return AccountRules.check(draft, false);
    }

    /** Opens an account. Without an assignment nobody gets in with it. */
    public NewAccount open(AccountDraft draft) {
        RefusedException.mustNotStop(check(draft));
        Account account = Account.open(UserId.next(), name(draft), draft.displayName(), clock.now());
        account.speak(draft.language());
        account.writeTo(draft.email());
        String password = oneTime.give(account);
        accounts.save(account);
        changes.tell(account, AccountEvent.CREATED, List.of(new Change("userName", null, account.userName())), null);
        return new NewAccount(account.id(), password);
    }

    /** Corrects the name, the language or the address; the user name stays for good. */
    public void change(UserId user, int version, AccountDraft draft) {
        Account account = changes.account(user, version);
        states.must(account, AccountAct.CHANGE);
        RefusedException.mustNotStop(checkChange(draft));
        List<Change> made = Stream.of(
                        Change.between("displayName", account.displayName(), draft.displayName()),
                        Change.between("language", account.locale(), draft.language()),
                        Change.between("email", account.email(), draft.email()))
                .flatMap(Optional::stream)
                .toList();
        account.rename(draft.displayName());
        account.speak(draft.language());
        account.writeTo(draft.email());
        if (!made.isEmpty()) {
            changes.renew(user);
            changes.tell(account, AccountEvent.CHANGED, made, null);
        }
    }

    /** @return the one-time password; sessions with the old one end */
    public String resetPassword(UserId user, int version) {
        Account account = changes.account(user, version);
        states.must(account, AccountAct.RESET_PASSWORD);
        String password = oneTime.give(account);
        states.forgetFailures(account);
        changes.renew(user);
        changes.tell(account, AccountEvent.PASSWORD_RESET, List.of(), null);
        return password;
    }

    public void lock(UserId user, int version, String reason) {
        Account account = changes.account(user, version);
        states.must(account, AccountAct.LOCK);
        account.lock(Refusing.blank(reason, "access.refusal.reason-needed"));
        changes.renew(user);
        changes.tell(account, AccountEvent.LOCKED, List.of(), reason);
    }

    public void unlock(UserId user, int version, String reason) {
        Account account = changes.account(user, version);
        states.must(account, AccountAct.UNLOCK);
        account.unlock();
        states.forgetFailures(account);
        changes.renew(user);
        changes.tell(
                account, AccountEvent.UNLOCKED, List.of(), Refusing.blank(reason, "access.refusal.reason-needed"));
    }

    /** Ends it for good: assignments are withdrawn, delegations revoked; the note says who goes on with open work. */
    public void close(UserId user, int version, String reason, String handOver) {
        Account account = changes.account(user, version);
        states.must(account, AccountAct.CLOSE);
        String why = Refusing.blank(reason, "access.refusal.reason-needed");
        String to = Refusing.blank(handOver, "access.refusal.hand-over-needed");
        changes.renew(user);
        states.endWork(account);
        account.close(why, to, clock.now());
        changes.tell(account, AccountEvent.CLOSED, List.of(new Change("handOver", null, to)), why);
    }

    private static String name(AccountDraft draft) {
        return draft.userName().strip().toLowerCase(Locale.ROOT);
    }
}
