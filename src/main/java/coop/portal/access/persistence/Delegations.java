package coop.portal.access.persistence;

import coop.portal.access.scope.Aggregates;
import java.time.LocalDate;
import java.util.List;

/** All delegations. */
public interface Delegations extends Aggregates<Delegation> {

    List<Delegation> findByToUserAndValidToGreaterThanEqualOrderByValidFromAscIdAsc(long toUser, LocalDate day);

    List<Delegation> findByFromUserOrderByValidFromDescIdDesc(long fromUser);

    List<Delegation> findByFromAssignment(long assignment);
}
