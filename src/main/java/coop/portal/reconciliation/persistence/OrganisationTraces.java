package coop.portal.reconciliation.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.kernel.OrganisationId;
import java.util.List;
import java.util.Map;
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
