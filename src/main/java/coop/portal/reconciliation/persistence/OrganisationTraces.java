package coop.portal.reconciliation.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.kernel.OrganisationId;
import coop.portal.reconciliation.model.DiscrepancyId;
import coop.portal.reconciliation.model.PublicItem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Everything of reconciliation that names an organisation, so that it can go along with a record that is merged. */
@Repository
@Unscoped("whoever may merge two records was asked before; their traces go along wherever they are")
public class OrganisationTraces extends Statements {

    /** By the first letter of a key: the table, and the column of the rest of the key. */
    private static final Map<String, String> TABLES = Map.of(
            "D", "reconciliation_discrepancy SET organisation_id = ?, version = version + 1 WHERE id = CAST(? AS SIGNED)",
            "R", "reconciliation_record SET organisation_id = ? WHERE id = CAST(? AS SIGNED)",
            "L", "reconciliation_link SET organisation_id = ? WHERE subject = ?");

    OrganisationTraces(Door door) {
        super(door);
    }

    /** What is not settled about the organisation, as people call it. */
    public List<String> open(OrganisationId organisation) {
        return jdbc().sql("SELECT name FROM reconciliation_discrepancy WHERE organisation_id = ? AND open_subject IS NOT NULL")
                .param(organisation.value())
                .query(String.class)
                .list();
    }

    /** What each side says about an item of an organisation while that is open. */
    public record Sides(OrganisationId organisation, PublicItem item, @Nullable String portal, @Nullable String national) {}

    public List<Sides> sides(Collection<OrganisationId> organisations, Set<PublicItem> items) {
        return organisations.isEmpty()
                ? List.of()
                : jdbc().sql("SELECT d.organisation_id, f.field, f.portal, f.national FROM reconciliation_discrepancy d"
                                + " JOIN reconciliation_field f ON f.discrepancy_id = d.id AND f.field IN (:items) AND NOT f.settled"
                                + " WHERE d.organisation_id IN (:ids) AND d.open_subject IS NOT NULL ORDER BY d.organisation_id")
                        .param("items", items.stream().map(PublicItem::name).toList())
                        .param("ids", organisations.stream().map(OrganisationId::value).toList())
                        .query((rs, number) -> new Sides(
                                new OrganisationId(rs.getLong(1)), PublicItem.valueOf(rs.getString(2)), rs.getString(3),
                                rs.getString(4)))
                        .list();
    }

    /** The discrepancy in which an item of an organisation is open. */
    public Optional<DiscrepancyId> open(OrganisationId organisation, PublicItem item) {
        return jdbc().sql("SELECT d.id FROM reconciliation_discrepancy d JOIN reconciliation_field f ON f.discrepancy_id = d.id"
                        + " WHERE d.organisation_id = ? AND d.open_subject IS NOT NULL AND f.field = ? AND NOT f.settled LIMIT 1")
                .params(organisation.value(), item.name())
                .query(Long.class)
                .optional()
                .map(DiscrepancyId::new);
    }

    public List<String> keys(OrganisationId organisation) {
        return jdbc().sql("SELECT CONCAT('D', id) FROM reconciliation_discrepancy WHERE organisation_id = :id"
                        + " UNION ALL SELECT CONCAT('R', id) FROM reconciliation_record WHERE organisation_id = :id"
                        + " UNION ALL SELECT CONCAT('L', subject) FROM reconciliation_link WHERE organisation_id = :id")
                .param("id", organisation.value())
                .query(String.class)
                .list();
    }

    public void move(List<String> keys, OrganisationId to) {
        TABLES.forEach((letter, table) -> batch("UPDATE " + table, keys.stream()
                .filter(key -> key.startsWith(letter))
                .map(key -> new Object[] {to.value(), key.substring(1)})
                .toList()));
    }
}
