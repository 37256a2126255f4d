package coop.portal.support;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Many rows of a table at once, made by the server itself: what is not said is nothing where it may be, else 0, an empty text or
 * the first day of 2026, and the key is the number of the row.
 */
public final class Planted {

    private final String table;
    private final Map<String, String> said = new LinkedHashMap<>();

    private Planted(String table) {
        this.table = table;
    }

    public static Planted in(String table) {
        return new Planted(table);
    }

    /** The expression of a column; the number of the row is {@code seq}. */
    public Planted with(String column, String expression) {
        said.put(column, expression);
        return this;
    }

    /** One of these, as if by chance. */
    public Planted among(String column, Object... values) {
        StringBuilder list = new StringBuilder("ELT(1 + CRC32(CONCAT('" + column + "', seq)) MOD " + values.length);
        for (Object value : values) {
            list.append(", '").append(value).append('\'');
        }
        return with(column, list.append(')').toString());
    }

    public void rows(JdbcTemplate root, int many) {
        Map<String, String> columns = new LinkedHashMap<>();
        root.query("SELECT column_name, data_type, is_nullable, column_key, extra FROM information_schema.columns"
                + " WHERE table_schema = 'portal' AND table_name = '" + table + "' ORDER BY ordinal_position", row -> {
            if (!row.getString("extra").contains("GENERATED")) {
                String name = row.getString("column_name");
                boolean key = row.getString("column_key").equals("PRI");
                boolean open = row.getString("is_nullable").equals("YES");
                columns.put(name, said.getOrDefault(
                        name, key ? "seq" : open ? "NULL" : nothing(row.getString("data_type"))));
            }
        });
        String into = "INSERT INTO " + table + " (" + String.join(", ", columns.keySet()) + ") ";
        if (watched(root)) {
            one(root, into + "VALUES (" + String.join(", ", columns.values()) + ")", many);
        } else {
            fill(root, into + "SELECT " + String.join(", ", columns.values()) + " FROM seq_1_to_" + many);
        }
        fill(root, "ANALYZE TABLE " + table);
    }

    /** Into a table with triggers that act before a row is written MariaDB puts nothing by INSERT … SELECT: "Column 'id' cannot be null". */
    private boolean watched(JdbcTemplate root) {
        Integer triggers = root.queryForObject("SELECT COUNT(*) FROM information_schema.triggers"
                + " WHERE event_object_schema = 'portal' AND event_object_table = ? AND action_timing = 'BEFORE'", Integer.class, table);
        return triggers != null && triggers > 0;
    }

    private static void one(JdbcTemplate root, String sql, int many) {
        int places = sql.split("\\bseq\\b", -1).length - 1;
        root.batchUpdate(sql.replaceAll("\\bseq\\b", "?"), IntStream.rangeClosed(1, many)
                .mapToObj(number -> Collections.nCopies(places, number).toArray())
                .toList());
    }

    private static String nothing(String type) {
        return switch (type) {
            case "date" -> "'2026-01-01'";
            case "datetime" -> "'2026-01-01 08:00' + INTERVAL seq SECOND";
            case "bigint", "int", "tinyint", "bit", "decimal" -> "0";
            default -> "''";
        };
    }

    /** At once, for deleting rows one by one would take longer than all that is tested. */
    public static void clear(JdbcTemplate root, List<String> tables) {
        List<String> statements = new ArrayList<>();
        tables.forEach(table -> statements.add("TRUNCATE TABLE " + table));
        fill(root, statements.toArray(String[]::new));
    }

    private static void fill(JdbcTemplate root, String... statements) {
        root.execute((Connection connection) -> {
            try (var statement = connection.createStatement()) {
                statement.execute("SET foreign_key_checks = 0, unique_checks = 0");
                for (String sql : statements) {
                    statement.execute(sql);
                }
                statement.execute("SET foreign_key_checks = 1, unique_checks = 1");
            }
            return true;
        });
    }
}
