package coop.portal.access;

import coop.portal.access.model.AccountDraft;
import coop.portal.access.model.AccountEvent;
import coop.portal.access.model.AssignmentDraft;
import coop.portal.access.model.AssignmentId;
import coop.portal.access.model.JobRole;
import coop.portal.access.model.ScopeKind;
import coop.portal.access.persistence.Account;
import coop.portal.access.persistence.Accounts;
import coop.portal.access.persistence.Assignment;
import coop.portal.access.persistence.Assignments;
import coop.portal.access.rules.AccountRules;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.UserId;
import coop.portal.territory.Agencies;
import coop.portal.territory.model.Agency;
import coop.portal.territory.model.AgencyKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the first administrator of an installation, once: there is no default account and no default password. */
@Component
class FirstAdministrator {

    private final Accounts accounts;
    private final Assignments assignments;
    private final Agencies agencies;
    private final OneTimePasswords oneTime;
    private final RightsChanges changes;
    private final PortalClock clock;

    FirstAdministrator(
            Accounts accounts,
            Assignments assignments,
            Agencies agencies,
            OneTimePasswords oneTime,
            RightsChanges changes,
            PortalClock clock) {
        this.accounts = accounts;
        this.assignments = assignments;
        this.agencies = agencies;
        this.oneTime = oneTime;
        this.changes = changes;
        this.clock = clock;
    }

    /** @return the one-time password @throws RefusedException when there are users already */
    @Transactional
    public String make(String typed) {
        String userName = typed.strip().toLowerCase(Locale.ROOT);
        if (accounts.count() > 0) {
            throw new RefusedException("access.refusal.users-exist");
        }
        RefusedException.mustNotStop(AccountRules.check(new AccountDraft(userName, userName, "vi"), false));
        Account account = Account.open(UserId.next(), userName, userName, clock.now());
        String password = oneTime.give(account);
        accounts.save(account);
        AssignmentDraft draft = new AssignmentDraft(
                JobRole.SYS_ADMIN, office().id(), ScopeKind.EVERYTHING, Set.of(), Set.of(), clock.today(), null,
                "first-admin");
        assignments.save(Assignment.of(AssignmentId.next(), account.id(), draft, clock.now()));
        changes.tell(account, AccountEvent.CREATED, List.of(), "first-admin");
        return password;
    }

    /** The people's committee of the province, or whatever there is while no units are loaded yet. */
    private Agency office() {
        List<Agency> all = agencies.all(clock.today());
        return all.stream()
                .filter(agency -> agency.kind() == AgencyKind.PROVINCIAL_PC)
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElseThrow(() -> new RefusedException("access.refusal.no-agency"));
    }
}
