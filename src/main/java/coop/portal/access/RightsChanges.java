package coop.portal.access;

import coop.portal.access.model.AccountChanged;
import coop.portal.access.model.AccountEvent;
import coop.portal.access.persistence.Account;
import coop.portal.access.persistence.Accounts;
import coop.portal.access.persistence.Delegations;
import coop.portal.kernel.Change;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.StaleException;
import coop.portal.kernel.UserId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every act on an account has to do besides: find it, tell the trail, and let open sessions notice. */
@Component
class RightsChanges {

    private final Accounts accounts;
    private final Delegations delegations;
    private final PortalClock clock;
    private final ApplicationEventPublisher events;

    RightsChanges(Accounts accounts, Delegations delegations, PortalClock clock, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.delegations = delegations;
        this.clock = clock;
        this.events = events;
    }

    /** @throws NotFoundException when there is no such account */
    Account account(UserId user) {
        return accounts.findById(user.value()).orElseThrow(() -> new NotFoundException("account " + user.text()));
    }

    /** @throws StaleException when somebody else changed it since it was read */
    Account account(UserId user, int version) {
        Account account = account(user);
        if (account.version() != version) {
            throw new StaleException("account " + user.text());
        }
        return account;
    }

    void tell(Account account, String action, List<Change> changes, @Nullable String reason) {
        events.publishEvent(
                new AccountEvent(AccountEvent.subject(account.id(), account.displayName()), action, changes, reason));
    }

    /** New rights for these people and for all who act for them. */
    void renew(UserId... users) {
        Set<UserId> touched = new HashSet<>();
        for (UserId user : users) {
            touched.add(user);
            delegations.findByFromUserOrderByValidFromDescIdDesc(user.value()).stream()
                    .filter(delegation -> !delegation.validTo().isBefore(clock.today()))
                    .forEach(delegation -> touched.add(delegation.to()));
        }
        touched.forEach(user -> accounts.findById(user.value()).ifPresent(Account::rightsChanged));
        events.publishEvent(new AccountChanged(touched));
    }
}
