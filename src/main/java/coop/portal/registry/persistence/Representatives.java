package coop.portal.registry.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.kernel.OrganisationId;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Repository;

/** Who represents more than one organisation, by the personal number, which itself is told to nobody. */
@Repository
@Unscoped("one person may stand for organisations anywhere; told are names, which the public look-up tells too (NĐ92 29)")
public class Representatives extends Statements {

    private static final int MOST = 20_000;

    Representatives(Door door) {
        super(door);
    }

    /** An organisation and another one with the same representative. */
    public record Pair(OrganisationId id, String representative, OrganisationId other, String otherName) {}

    public List<Pair> shared(Collection<OrganisationId> organisations) {
        return organisations.isEmpty()
                ? List.of()
                : jdbc().sql("SELECT DISTINCT p.organisation_id, p.full_name, q.organisation_id AS other_id, o.name"
                                + " FROM organisation_person p"
                                + " JOIN organisation_person q ON q.personal_id = p.personal_id AND q.legal_representative"
                                + " AND q.organisation_id <> p.organisation_id"
                                + " JOIN organisation o ON o.id = q.organisation_id AND o.legal_status <> 'TERMINATED'"
                                + " WHERE p.organisation_id IN (:ids) AND p.legal_representative AND p.personal_id IS NOT NULL"
                                + " ORDER BY p.organisation_id, other_id LIMIT " + MOST)
                        .param("ids", organisations.stream().map(OrganisationId::value).toList())
                        .query((rs, number) -> new Pair(
                                new OrganisationId(rs.getLong("organisation_id")),
                                rs.getString("full_name"),
                                new OrganisationId(rs.getLong("other_id")),
                                rs.getString("name")))
                        .list();
    }
}
