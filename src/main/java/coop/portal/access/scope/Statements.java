package coop.portal.access.scope;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Plain SQL that is not about scoped rows, or that has its reason to look past the scope: each subclass says which. */
public abstract class Statements {

    private final Door door;

    protected Statements(Door door) {
        if (!getClass().isAnnotationPresent(Unscoped.class)) {
            throw new IllegalStateException(getClass().getName() + " must say in @Unscoped why it passes the scope");
        }
        this.door = door;
    }

    protected final JdbcClient jdbc() {
        return door.client();
    }

    /** For what the client cannot do: streaming with a row callback. */
    protected final JdbcTemplate template() {
        return door.template();
    }

    /** One statement for many rows, sent in one go. */
    protected final int[] batch(String sql, List<Object[]> rows) {
        return rows.isEmpty() ? new int[0] : door.template().batchUpdate(sql, rows);
    }
}
