package coop.portal.access;

import coop.portal.access.model.AssignmentDraft;
import coop.portal.access.model.AssignmentId;
import coop.portal.access.model.JobRole;
import coop.portal.access.model.ScopeKind;
import coop.portal.access.persistence.Account;
import coop.portal.access.persistence.Accounts;
import coop.portal.access.persistence.Assignment;
import coop.portal.access.persistence.Assignments;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.UserId;
import coop.portal.territory.Agencies;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes accounts that can sign in, with sensible defaults. */
class People {

    static final String PASSWORD = "con trâu đi trước 7";
    static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

    private final Capacities capacities;
    private final Accounts accounts;
    private final Assignments assignments;
    private final Agencies agencies;
    private final Passwords passwords;
    private final PortalClock clock;
    private final TransactionTemplate transaction;

    People(ApplicationContext application) {
        capacities = application.getBean(Capacities.class);
        accounts = application.getBean(Accounts.class);
        assignments = application.getBean(Assignments.class);
        agencies = application.getBean(Agencies.class);
        passwords = application.getBean(Passwords.class);
        clock = application.getBean(PortalClock.class);
        transaction = application.getBean(TransactionTemplate.class);
    }

    LocalDate today() {
        return clock.today();
    }

    /** An account whose password is {@link #PASSWORD}, without any assignment. */
    UserId somebody(String userName) {
        return transaction.execute(_ -> {
            Account account = Account.open(UserId.next(), userName, "Người " + userName, clock.now());
            account.choosePassword(passwords.hash(PASSWORD));
            return accounts.save(account).id();
        });
    }

    UserId somebody(String userName, JobRole role, String agencyCode) {
        UserId user = somebody(userName);
        assign(user, role, agencyCode, ScopeKind.EVERYTHING);
        return user;
    }

    AssignmentId assign(UserId user, JobRole role, String agencyCode, ScopeKind scope) {
        return assign(user, draft(role, agencyCode, scope));
    }

    AssignmentId assign(UserId user, AssignmentDraft draft) {
        return transaction.execute(_ ->
                assignments.save(Assignment.of(AssignmentId.next(), user, draft, clock.now())).id());
    }

    AssignmentDraft draft(JobRole role, String agencyCode, ScopeKind scope) {
        return new AssignmentDraft(
                role,
                agencies.byCode(agencyCode, clock.today()).orElseThrow().id(),
                scope,
                Set.of(),
                Set.of(),
                SINCE,
                null,
                "12/QĐ-SNNMT");
    }

    AssignmentDraft lasting(JobRole role, String agencyCode, LocalDate from, LocalDate to) {
        AssignmentDraft draft = draft(role, agencyCode, ScopeKind.EVERYTHING);
        return new AssignmentDraft(
                role, draft.agency(), draft.scope(), draft.communes(), draft.sectors(), from, to, draft.documentNo());
    }

    /** The person as they would stand after signing in now. */
    Actor actor(UserId user) {
        Long last = transaction.execute(_ -> accounts.findById(user.value()).orElseThrow().lastCapacity());
        return actor(user, last == null ? 0 : last);
    }

    Actor actor(UserId user, long capacity) {
        return capacities.standpoint(user, capacity, clock.today()).orElseThrow().actor();
    }
}
