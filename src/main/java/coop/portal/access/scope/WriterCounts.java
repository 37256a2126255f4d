package coop.portal.access.scope;

import java.util.List;
import org.springframework.stereotype.Repository;

/**
 * Tables in which each connection counts for itself, so that people who write at once do not wait for each other: they are
 * known by their column {@code writer}. What a connection that is gone has counted becomes that of writer 0.
 */
@Repository
@Unscoped("brings counts together without looking at whose they are")
public class WriterCounts extends Statements {

    private static final String TABLES = "SELECT table_name FROM information_schema.columns WHERE table_schema = DATABASE()"
            + " AND column_name = 'writer' AND column_key = 'PRI'";
    private static final String COLUMNS = "SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE()"
            + " AND table_name = ? AND column_name <> 'writer' AND (column_key = 'PRI') = ? ORDER BY ordinal_position";

    WriterCounts(Door door) {
        super(door);
    }

    public List<String> tables() {
        return jdbc().sql(TABLES).query(String.class).list();
    }

    /** Connections that have counted something and are no more; other accounts' are taken for gone, for they do not count. */
    public List<Long> gone(String table) {
        return jdbc().sql("SELECT DISTINCT writer FROM " + table + " WHERE writer <> 0 AND writer NOT IN"
                        + " (SELECT id FROM information_schema.processlist)")
                .query(Long.class)
                .list();
    }

    /** To be called in a transaction. */
    public void takeOver(String table, long writer) {
        List<String> keys = columns(table, true);
        List<String> counts = columns(table, false);
        String all = String.join(", ", keys) + ", " + String.join(", ", counts);
        List<String> sums = counts.stream().map(count -> table + "." + count + " = " + table + "." + count + " + VALUES(" + count + ")").toList();
        jdbc().sql("INSERT INTO " + table + " (" + all + ", writer) SELECT " + all + ", 0 FROM " + table
                        + " gone WHERE gone.writer = ? ON DUPLICATE KEY UPDATE " + String.join(", ", sums))
                .param(writer)
                .update();
        jdbc().sql("DELETE FROM " + table + " WHERE writer = ?").param(writer).update();
        List<String> nothing = counts.stream().map(count -> count + " = 0").toList();
        jdbc().sql("DELETE FROM " + table + " WHERE writer = 0 AND " + String.join(" AND ", nothing)).update();
    }

    private List<String> columns(String table, boolean key) {
        return jdbc().sql(COLUMNS).params(table, key).query(String.class).list();
    }
}
