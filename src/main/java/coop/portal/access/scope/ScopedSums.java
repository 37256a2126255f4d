package coop.portal.access.scope;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.RowMapper;

/** The one way to count and to sum over rows that belong to somebody: the scope is added here and cannot be left out. */
public abstract class ScopedSums {

    private final Door door;
    private final String from;
    private final ScopeColumns scope;

    /** @param from the table with its alias */
    protected ScopedSums(Door door, String from, ScopeColumns scope) {
        this.door = door;
        this.from = from;
        this.scope = scope;
    }

    /**
     * @param select what is counted, with what it is grouped by
     * @param groupBy expressions, empty for one sum over everything
     */
    protected final <T> List<T> sums(String select, Consumer<Where> condition, String groupBy, RowMapper<T> mapper) {
        Where where = new Where();
        scope.restrict(where, CurrentScope.get());
        condition.accept(where);
        return door.client()
                .sql("SELECT " + select + " FROM " + from + where.sql() + (groupBy.isEmpty() ? "" : " GROUP BY " + groupBy))
                .params(where.values())
                .query(mapper)
                .list();
    }
}
