package coop.portal.access.scope;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.stereotype.Component;

/**
 * Gives MariaDB's "record has changed since last read" its meaning. With snapshot isolation the database ends an act that
 * would write over what somebody else has written since it began; without this the error would have no name.
 */
@Component
final class SnapshotConflicts implements SQLExceptionTranslator {

    private static final int RECORD_HAS_CHANGED = 1020;

    private final SQLExceptionTranslator usual = new SQLExceptionSubclassTranslator();

    @Override
    public @Nullable DataAccessException translate(String task, @Nullable String sql, SQLException failure) {
        return failure.getErrorCode() == RECORD_HAS_CHANGED
                ? new ConcurrencyFailureException(task, failure)
                : usual.translate(task, sql, failure);
    }
}
