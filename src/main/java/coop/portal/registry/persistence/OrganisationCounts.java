package coop.portal.registry.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.ScopedSums;
import coop.portal.kernel.UnitId;
import coop.portal.registry.model.OrganisationCount;
import coop.portal.registry.model.Sector;
import java.util.List;
import org.springframework.stereotype.Repository;

/** How many organisations there are where and in which field, as far as they are in scope: the database keeps the counts. */
@Repository
public class OrganisationCounts extends ScopedSums {

    OrganisationCounts(Door door) {
        super(door, "organisation_tally o", OrganisationVersions.SCOPE);
    }

    /** Of those that have not ended. */
    public List<OrganisationCount> living() {
        return sums(
                "o.commune_id, o.sector, SUM(o.organisations) AS organisations",
                where -> {},
                "o.commune_id, o.sector HAVING SUM(o.organisations) <> 0",
                (rs, number) -> new OrganisationCount(
                        new UnitId(rs.getLong("commune_id")),
                        Sector.valueOf(rs.getString("sector")),
                        rs.getLong("organisations")));
    }
}
