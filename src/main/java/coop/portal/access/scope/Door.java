package coop.portal.access.scope;

import jakarta.persistence.EntityManager;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The key to the database. It opens nothing by itself: readers and statements of this package take it. */
@Component
public final class Door {

    private final JdbcClient client;
    private final JdbcTemplate template;
    private final EntityManager entityManager;

    Door(JdbcClient client, JdbcTemplate template, EntityManager entityManager) {
        this.client = client;
        this.template = template;
        this.entityManager = entityManager;
    }

    JdbcClient client() {
        writePending();
        return client;
    }

    JdbcTemplate template() {
        writePending();
        return template;
    }

    /** A statement sees what the same act has changed through entities before. */
    private void writePending() {
        if (TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            entityManager.flush();
        }
    }
}
