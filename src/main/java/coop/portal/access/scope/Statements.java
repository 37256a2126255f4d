package coop.portal.access.scope;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

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
        return rows.isEmpty() ? new int[0] : door.template().batchUpdate(sql, new Rows(rows));
    }

    /**
     * Writes rows whose keys of other tables are right by themselves, such as those of what was written just before: looking
     * each of them up costs as much as a third of the writing. Only within a transaction, which holds its connection.
     */
    protected final void trusting(Runnable writing) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Only within a transaction is it one connection that is trusted");
        }
        boolean trusted = jdbc().sql("SELECT @@foreign_key_checks = 0").query(Boolean.class).single();
        if (trusted) {
            writing.run();
            return;
        }
        jdbc().sql("SET foreign_key_checks = 0").update();
        try {
            writing.run();
        } finally {
            jdbc().sql("SET foreign_key_checks = 1").update();
        }
    }

    /** Sets values as they are; to find out the type of each missing one would be a question to the server. */
    private record Rows(List<Object[]> rows) implements BatchPreparedStatementSetter {
        @Override
        public void setValues(PreparedStatement statement, int index) throws SQLException {
            Object[] row = rows.get(index);
            for (int i = 0; i < row.length; i++) {
                set(statement, i + 1, row[i]);
            }
        }

        /** The usual types by name, which spares the driver a search for each value. */
        private static void set(PreparedStatement statement, int place, @Nullable Object value) throws SQLException {
            switch (value) {
                case null -> statement.setNull(place, Types.NULL);
                case String text -> statement.setString(place, text);
                case Long number -> statement.setLong(place, number);
                case Integer number -> statement.setInt(place, number);
                case Boolean truth -> statement.setBoolean(place, truth);
                default -> statement.setObject(place, value);
            }
        }

        @Override
        public int getBatchSize() {
            return rows.size();
        }
    }
}
