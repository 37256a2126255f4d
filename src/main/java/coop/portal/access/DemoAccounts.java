package coop.portal.access;

import coop.portal.access.model.AssignmentDraft;
import coop.portal.access.model.AssignmentId;
import coop.portal.access.model.DemoPerson;
import coop.portal.access.model.ScopeKind;
import coop.portal.access.persistence.Account;
import coop.portal.access.persistence.Accounts;
import coop.portal.access.persistence.Assignment;
import coop.portal.access.persistence.Assignments;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.UnitId;
import coop.portal.kernel.UserId;
import coop.portal.territory.model.Agency;
import java.time.LocalDate;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the accounts to try the portal with, one per job role. Only where demo mode is on; a second time it changes nothing. */
@Component
@ConditionalOnProperty(name = "portal.demo", havingValue = "true")
@Order(DemoAccounts.AFTER_REFERENCE_ROWS)
class DemoAccounts implements ApplicationRunner {

    static final int AFTER_REFERENCE_ROWS = 100;

    private static final Logger LOG = LoggerFactory.getLogger(DemoAccounts.class);
    private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);

    private final Accounts accounts;
    private final Assignments assignments;
    private final DemoAgencies agencies;
    private final Passwords passwords;
    private final PortalClock clock;

    DemoAccounts(
            Accounts accounts,
            Assignments assignments,
            DemoAgencies agencies,
            Passwords passwords,
            PortalClock clock) {
        this.accounts = accounts;
        this.assignments = assignments;
        this.agencies = agencies;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        for (DemoPerson person : DemoPerson.ALL) {
            if (accounts.named(person.userName()).isEmpty()) {
                agencies.of(person, clock.today()).ifPresentOrElse(
                        agency -> make(person, agency),
                        () -> LOG.warn("There is no agency for the demo account {}", person.userName()));
            }
        }
    }

    private void make(DemoPerson person, Agency agency) {
        Account account = Account.open(UserId.next(), person.userName(), person.displayName(), clock.now());
        account.choosePassword(passwords.hash(DemoPerson.PASSWORD));
        account.writeTo(DemoPerson.email(account.userName()));
        accounts.save(account);
        Set<UnitId> communes = person.scope() == ScopeKind.COMMUNES ? Set.of(agency.unit()) : Set.of();
        AssignmentDraft draft = new AssignmentDraft(
                person.role(), agency.id(), person.scope(), communes, person.sectors(), SINCE, null, "01/QĐ-DEMO");
        assignments.save(Assignment.of(AssignmentId.next(), account.id(), draft, clock.now()));
    }
}
