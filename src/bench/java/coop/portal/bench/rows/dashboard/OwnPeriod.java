package coop.portal.bench.rows.dashboard;

import coop.portal.bench.portal.DataSet;
import coop.portal.bench.portal.Database;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Takes away the period that was opened to be measured, so that the next run meets the same data. */
final class OwnPeriod {

    /** The year that runs, which the portal offers first and the invented data leave open. */
    static final String CODE = "CAST(YEAR(CURRENT_DATE) AS CHAR)";

    private OwnPeriod() {}

    static void remove(DataSet set) throws SQLException {
        try (Database database = Database.root(set); Statement statement = database.connection().createStatement()) {
            for (String table : List.of("figures_report", "figures_reminder")) {
                statement.execute("DELETE FROM " + table + " WHERE period_code = " + CODE);
            }
            statement.execute("DELETE FROM figures_period WHERE code = " + CODE);
        }
    }
}
