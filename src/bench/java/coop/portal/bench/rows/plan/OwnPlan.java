package coop.portal.bench.rows.plan;

import coop.portal.bench.portal.DataSet;
import coop.portal.bench.portal.Database;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The plan that is made to be measured: taken away before the next run, because an agency has one for each year. */
final class OwnPlan {

    /** The agency of the officer who draws it up. */
    static final String AGENCY = "(SELECT a.agency_id FROM user_assignment a JOIN user_account u ON u.id = a.user_id"
            + " WHERE u.user_name = 'dept-officer' LIMIT 1)";

    private static final String THEIRS =
            "SELECT id FROM inspection_plan WHERE agency_id = " + AGENCY + " AND year = YEAR(CURRENT_DATE) + 1";
    private static final List<String> PARTS =
            List.of("inspection_plan_version", "inspection_plan_decision", "inspection_plan_hand", "inspection_plan_item");

    private OwnPlan() {}

    static void remove(DataSet set) throws SQLException {
        try (Database database = Database.root(set); Statement statement = database.connection().createStatement()) {
            statement.execute("CREATE OR REPLACE TEMPORARY TABLE bench_plan AS " + THEIRS);
            statement.execute("DELETE FROM inspection_booking WHERE item_id IN"
                    + " (SELECT id FROM inspection_plan_item WHERE plan_id IN (SELECT id FROM bench_plan))");
            for (String part : PARTS) {
                statement.execute("DELETE FROM " + part + " WHERE plan_id IN (SELECT id FROM bench_plan)");
            }
            statement.execute("DELETE FROM inspection_plan WHERE id IN (SELECT id FROM bench_plan)");
        }
    }

    /** Writes into each visit what a plan must say before it is submitted; people do that line by line, over weeks. */
    static void complete(DataSet set) throws SQLException {
        try (Database database = Database.root(set); Statement statement = database.connection().createStatement()) {
            statement.execute("CREATE OR REPLACE TEMPORARY TABLE bench_plan AS " + THEIRS);
            statement.execute("UPDATE inspection_booking SET month = 5, topics = 'MEMBERS' WHERE item_id IN"
                    + " (SELECT id FROM inspection_plan_item WHERE plan_id IN (SELECT id FROM bench_plan))");
            statement.execute("UPDATE inspection_plan_item SET month = 5, topics = 'MEMBERS', lead_unit = 'Chi cục Phát triển nông thôn'"
                    + " WHERE plan_id IN (SELECT id FROM bench_plan)");
        }
    }
}
