package coop.portal.support;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Brings the database back to what it was when the application had started: reference data stay, what tests left goes.
 * Only tables that differ are touched, so that it costs next to nothing between two tests.
 */
final class PristineTables {

    private final JdbcTemplate root;
    private final Map<String, Long> checksums = new HashMap<>();

    PristineTables(JdbcTemplate root) {
        this.root = root;
        root.execute("DROP DATABASE IF EXISTS pristine");
        root.execute("CREATE DATABASE pristine CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci");
        tables().forEach(table ->
                root.execute("CREATE TABLE pristine.`" + table + "` AS SELECT * FROM portal.`" + table + "`"));
        checksums.putAll(now());
    }

    /** @return whether reference data were among what had to be brought back */
    boolean restore() {
        Map<String, Long> now = now();
        List<String> changed = now.keySet().stream()
                .filter(table -> !now.get(table).equals(checksums.get(table)))
                .toList();
        if (!changed.isEmpty()) {
            List<String> all = new ArrayList<>(changed);
            all.removeAll(counts());
            all.addAll(counts());
            root.execute((Connection connection) -> {
                try (var statement = connection.createStatement()) {
                    statement.execute("SET foreign_key_checks = 0");
                    for (String table : all) {
                        statement.execute((table.startsWith("audit_") ? "TRUNCATE TABLE " : "DELETE FROM ")
                                + "portal.`" + table + "`");
                        statement.execute(
                                "INSERT INTO portal.`" + table + "` SELECT * FROM pristine.`" + table + "`");
                    }
                }
                return null;
            });
        }
        return changed.stream().anyMatch(table -> checksums.getOrDefault(table, 0L) != 0);
    }

    /** What the database counts while rows are written and taken away: brought back after all rows. */
    private List<String> counts() {
        return root.queryForList(
                "SELECT table_name FROM information_schema.columns WHERE table_schema = 'portal' AND column_name = 'writer'",
                String.class);
    }

    private List<String> tables() {
        return root.queryForList(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = 'portal'"
                        + " AND table_type = 'BASE TABLE'",
                String.class);
    }

    private Map<String, Long> now() {
        Map<String, Long> sums = new HashMap<>();
        List<String> names = tables().stream().map(table -> "portal.`" + table + "`").toList();
        root.query("CHECKSUM TABLE " + String.join(", ", names), row -> {
            sums.put(row.getString(1).substring("portal.".length()), row.getLong(2));
        });
        return sums;
    }
}
