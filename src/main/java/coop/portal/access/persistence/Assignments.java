package coop.portal.access.persistence;

import coop.portal.access.model.JobRole;
import coop.portal.access.scope.Aggregates;
import java.util.List;

/** All assignments. */
public interface Assignments extends Aggregates<Assignment> {

    List<Assignment> findByUserIdOrderByValidFromAscIdAsc(long userId);

    List<Assignment> findByAgencyId(long agencyId);

    List<Assignment> findByJobRole(JobRole role);
}
