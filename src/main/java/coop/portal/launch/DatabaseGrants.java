package coop.portal.launch;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Gives the application's account its rights table by table after each migration: everybody's rows can be changed, the
 * trail ({@code audit_…}) can only be read and added to, views only be read. Where the database has one account only there is nothing to give.
 */
final class DatabaseGrants {

    private static final String TABLES = named("BASE TABLE");
    private static final String VIEWS = named("VIEW");

    private final JdbcTemplate owner;
    private final String account;

    DatabaseGrants(DataSource owner, String applicationUser) {
        this.owner = new JdbcTemplate(owner);
        this.account = quoted(applicationUser);
    }

    void give() {
        List<String> tables = owner.queryForList(TABLES, String.class);
        for (String table : tables) {
            owner.execute("GRANT " + rights(table) + " ON `" + table + "` TO " + account);
        }
        for (String view : owner.queryForList(VIEWS, String.class)) {
            owner.execute("GRANT SELECT ON `" + view + "` TO " + account);
        }
    }

    private static String named(String type) {
        return "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"
                + " AND table_type = '" + type + "' AND table_name <> 'flyway_schema_history'";
    }

    private static String rights(String table) {
        return table.startsWith("audit_") ? "SELECT, INSERT" : "SELECT, INSERT, UPDATE, DELETE";
    }

    /** {@code portal_app@127.0.0.1} as the server wants it: {@code 'portal_app'@'127.0.0.1'}. */
    static String quoted(String user) {
        if (!user.matches("[A-Za-z0-9_.-]+@[A-Za-z0-9_.%:-]+")) {
            throw new IllegalArgumentException("Not an account of the form user@host: " + user);
        }
        return "'" + user.replace("@", "'@'") + "'";
    }
}
