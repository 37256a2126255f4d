package coop.portal.demo.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import org.springframework.stereotype.Repository;

/**
 * Tells the server, for the connection of this transaction, that keys of other tables are right: looking each of them up costs
 * as much as a quarter of the writing.
 */
@Repository
@Unscoped("it says how the connection writes and touches no row")
public class BulkLoad extends Statements {

    BulkLoad(Door door) {
        super(door);
    }

    public void begin() {
        jdbc().sql("SET foreign_key_checks = 0").update();
    }

    public void end() {
        jdbc().sql("SET foreign_key_checks = 1").update();
    }

    /**
     * Has the server count what there is. It does so by itself some seconds after a table has changed, but not when it is stopped
     * before: then it would go on planning for the empty tables.
     */
    public void count() {
        jdbc().sql("SELECT table_name FROM information_schema.tables"
                        + " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'")
                .query(String.class)
                .list()
                .forEach(table -> jdbc().sql("ANALYZE TABLE `" + table + "`").query().listOfRows());
    }
}
