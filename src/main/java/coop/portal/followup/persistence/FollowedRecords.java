package coop.portal.followup.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.followup.model.Followed;
import coop.portal.kernel.OrganisationId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;

/** Everything of follow-up that names an organisation, so that it goes along with its record. */
@Repository
@Unscoped("what was found goes along with the record wherever it is; whoever changes a record was asked before")
public class FollowedRecords extends Statements {

    /** By the first letter of a key. */
    private static final Map<String, String> TABLES =
            Map.of("V", "followup_violation", "R", "followup_recommendation", "F", "followup_referral");

    FollowedRecords(Door door) {
        super(door);
    }

    public boolean knows(OrganisationId organisation) {
        return jdbc().sql("SELECT EXISTS (SELECT 1 FROM followup_violation WHERE organisation_id = :id)"
                        + " OR EXISTS (SELECT 1 FROM followup_recommendation WHERE organisation_id = :id)")
                .param("id", organisation.value())
                .query(Boolean.class)
                .single();
    }

    /** What is known of it, as people call it. */
    public List<String> labels(OrganisationId organisation) {
        return jdbc().sql("SELECT CONCAT(agency_name, COALESCE(CONCAT(', ', paper_number), '')) FROM followup_recommendation"
                        + " WHERE organisation_id = ? ORDER BY id")
                .param(organisation.value())
                .query(String.class)
                .list();
    }

    public List<String> keys(OrganisationId organisation) {
        return jdbc().sql("SELECT CONCAT('V', id) FROM followup_violation WHERE organisation_id = :id"
                        + " UNION ALL SELECT CONCAT('R', id) FROM followup_recommendation WHERE organisation_id = :id"
                        + " UNION ALL SELECT CONCAT('F', id) FROM followup_referral WHERE organisation_id = :id")
                .param("id", organisation.value())
                .query(String.class)
                .list();
    }

    public void move(List<String> keys, Followed to) {
        TABLES.forEach((letter, table) -> batch("UPDATE " + table + " SET organisation_id = ?, organisation_name = ?,"
                        + " organisation_code = ?, commune_id = ?, sector = ? WHERE id = CAST(? AS SIGNED)",
                keys.stream()
                        .filter(key -> key.startsWith(letter))
                        .map(key -> Arrays.asList(
                                to.organisation().value(), to.name(), to.code(), to.commune().value(), to.sector().name(),
                                key.substring(1)).toArray())
                        .toList()));
    }
}
