package coop.portal.reconciliation.ui;

import coop.portal.reconciliation.DecidingDiscrepancies;
import coop.portal.reconciliation.HandlingDiscrepancies;
import coop.portal.reconciliation.model.DiscrepancyRow;
import org.springframework.stereotype.Component;

/** Acts that are done with many discrepancies of a list. */
@Component
class DiscrepancyBulk {

    private final HandlingDiscrepancies handling;
    private final DecidingDiscrepancies deciding;

    DiscrepancyBulk(HandlingDiscrepancies handling, DecidingDiscrepancies deciding) {
        this.handling = handling;
        this.deciding = deciding;
    }

    void assign(DiscrepancyRow row) {
        handling.assign(row.id(), row.version());
    }

    void close(DiscrepancyRow row) {
        deciding.close(row.id(), row.version());
    }
}
