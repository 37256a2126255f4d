package coop.portal.access;

import coop.portal.access.model.AssignmentDraft;
import coop.portal.access.model.AssignmentId;
import coop.portal.access.model.JobRole;
import coop.portal.access.model.ScopeKind;
import coop.portal.access.persistence.Account;
import coop.portal.access.persistence.Accounts;
import coop.portal.access.persistence.Assignment;
import coop.portal.access.persistence.Assignments;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.UserId;
import coop.portal.territory.Agencies;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes accounts that can sign in, with sensible defaults. */
public final class People {

    public static final String PASSWORD = "con trâu đi trước 7";
    public static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

    private final Capacities capacities;
    private final Accounts accounts;
    private final Assignments assignments;
    private final Agencies agencies;
    private final Passwords passwords;
    private final PortalClock clock;
    private final TransactionTemplate transaction;

    public People(ApplicationContext application) {
        capacities = application.getBean(Capacities.class);
        accounts = application.getBean(Accounts.class);
        assignments = application.getBean(Assignments.class);
        agencies = application.getBean(Agencies.class);
        passwords = application.getBean(Passwords.class);
        clock = application.getBean(PortalClock.class);
        transaction = application.getBean(TransactionTemplate.class);
    }

    public LocalDate today() {
        return clock.today();
    }

    /** An account whose password is {@link #PASSWORD}, without any assignment. */
    public UserId somebody(String userName) {
        return transaction.execute(_ -> {
            Account account = Account.open(UserId.next(), userName, "Người " + userName, clock.now());
            account.choosePassword(passwords.hash(PASSWORD));
            return accounts.save(account).id();
        });
    }

    public UserId somebody(String userName, JobRole role, String agencyCode) {
        UserId user = somebody(userName);
        assign(user, role, agencyCode, ScopeKind.EVERYTHING);
        return user;
    }

    /** Somebody at an agency who is in charge of fields. */
    public AgencyId inChargeOf(String agencyCode, String... sectors) {
        AssignmentDraft draft = draft(JobRole.DEPT_OFFICER, agencyCode, ScopeKind.SECTORS);
        assign(somebody("linhvuc"), new AssignmentDraft(draft.role(), draft.agency(), draft.scope(), Set.of(), Set.of(sectors),
                draft.from(), draft.to(), draft.documentNo()));
        return draft.agency();
    }

    public AssignmentId assign(UserId user, JobRole role, String agencyCode, ScopeKind scope) {
        return assign(user, draft(role, agencyCode, scope));
    }

    public AssignmentId assign(UserId user, AssignmentDraft draft) {
        return transaction.execute(_ ->
                assignments.save(Assignment.of(AssignmentId.next(), user, draft, clock.now())).id());
    }

    public AssignmentDraft draft(JobRole role, String agencyCode, ScopeKind scope) {
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

    public AssignmentDraft lasting(JobRole role, String agencyCode, LocalDate from, LocalDate to) {
        AssignmentDraft draft = draft(role, agencyCode, ScopeKind.EVERYTHING);
        return new AssignmentDraft(
                role, draft.agency(), draft.scope(), draft.communes(), draft.sectors(), from, to, draft.documentNo());
    }

    /** The person as they would stand after signing in now. */
    public Actor actor(UserId user) {
        Long last = transaction.execute(_ -> accounts.findById(user.value()).orElseThrow().lastCapacity());
        return actor(user, last == null ? 0 : last);
    }

    public Actor actor(UserId user, long capacity) {
        return capacities.standpoint(user, capacity, clock.today()).orElseThrow().actor();
    }

    public boolean knows(String userName, String password) {
        return Boolean.TRUE.equals(transaction.execute(_ ->
                passwords.match(password, accounts.findByUserName(userName).orElseThrow().passwordHash())));
    }
}
