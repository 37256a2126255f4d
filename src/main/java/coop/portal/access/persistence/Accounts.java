package coop.portal.access.persistence;

import coop.portal.access.rules.AccountRules;
import coop.portal.access.scope.Aggregates;
import java.util.Optional;

/** All accounts. */
public interface Accounts extends Aggregates<Account> {

    Optional<Account> findByUserName(String userName);

    /** Whatever was typed, in whatever letters: what cannot be a user name is nobody's. */
    default Optional<Account> named(String typed) {
        return AccountRules.isUserName(typed) ? findByUserName(typed) : Optional.empty();
    }

    long count();
}
