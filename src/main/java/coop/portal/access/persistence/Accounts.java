package coop.portal.access.persistence;

import coop.portal.access.scope.Aggregates;
import java.util.Optional;

/** All accounts. */
public interface Accounts extends Aggregates<Account> {

    Optional<Account> findByUserName(String userName);

    boolean existsByUserName(String userName);

    long count();
}
