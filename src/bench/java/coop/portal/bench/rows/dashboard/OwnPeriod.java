package coop.portal.bench.rows.dashboard;

import coop.portal.bench.portal.DataSet;
import coop.portal.bench.portal.Database;
import java.sql.SQLException;
import java.sql.Statement;

/** Takes away the period that was opened to be measured, so that the next run meets the same data. */
final class OwnPeriod {

    private OwnPeriod() {}

    static void remove(DataSet set) throws SQLException {
        try (Database database = Database.root(set); Statement statement = database.connection().createStatement()) {
            statement.execute("SET FOREIGN_KEY_CHECKS = 0");
            statement.execute("TRUNCATE TABLE figures_report");
            statement.execute("DELETE FROM figures_reminder");
            statement.execute("DELETE FROM figures_period");
        }
    }
}
