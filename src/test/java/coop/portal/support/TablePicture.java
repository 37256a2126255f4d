package coop.portal.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** What stands in every table at a moment, row by row, so that two moments can be compared; versions count for nothing. */
public final class TablePicture {

    private TablePicture() {}

    /** @param without tables that are not looked at; those of the trail never are */
    public static Map<String, List<String>> of(JdbcTemplate database, Set<String> without) {
        Map<String, List<String>> picture = new TreeMap<>();
        List<String> tables = database.queryForList(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = 'portal' AND table_type = 'BASE TABLE'",
                String.class);
        for (String table : tables) {
            if (!table.startsWith("audit_") && !without.contains(table)) {
                picture.put(table, rows(database, table));
            }
        }
        return picture;
    }

    private static List<String> rows(JdbcTemplate database, String table) {
        List<String> rows = new ArrayList<>();
        for (Map<String, Object> row : database.queryForList("SELECT * FROM portal.`" + table + "`")) {
            rows.add(row.entrySet().stream()
                    .filter(column -> !column.getKey().equals("version"))
                    .map(column -> column.getKey() + "=" + column.getValue())
                    .collect(Collectors.joining(" ")));
        }
        rows.sort(null);
        return rows;
    }
}
