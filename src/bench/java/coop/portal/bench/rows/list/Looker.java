package coop.portal.bench.rows.list;

import coop.portal.bench.portal.Database;
import java.util.List;

/**
 * Somebody who looks at the list of organisations.
 *
 * @param account their demo account
 * @param sees the condition on {@code organisation o} that lets through what they see, in plain SQL
 */
record Looker(String who, String account, String sees) {

    static List<Looker> all(Database database) {
        return List.of(
                new Looker("province officer", "focal-officer", "1 = 1"),
                new Looker("sector officer", "dept-officer", "o.sector IN ('AGRICULTURE')"),
                new Looker("commune clerk", "commune-officer", "o.commune_id IN (" + communes(database) + ")"));
    }

    /** That of the account, and those it came from. */
    private static String communes(Database database) {
        String own = "SELECT c.unit_id FROM user_assignment_commune c JOIN user_assignment a ON a.id = c.assignment_id"
                + " JOIN user_account u ON u.id = a.user_id WHERE u.user_name = 'commune-officer'";
        return database.text("SELECT GROUP_CONCAT(id) FROM (" + own.replace("c.unit_id FROM", "c.unit_id AS id FROM")
                + " UNION SELECT s.former FROM unit_succession s WHERE s.successor IN (" + own + ")) all_units");
    }
}
