package coop.portal.reconciliation.ui;

import coop.portal.reconciliation.model.DiscrepancyId;
import coop.portal.reconciliation.model.LoadId;

/** Where the pages of reconciliation are, for links from anywhere; without a leading slash. */
public final class ReconciliationNavigation {

    static final String LOADS = "reconciliation/loads";
    static final String LOAD = "reconciliation/load";
    static final String NEW_LOAD = "reconciliation/new-load";
    static final String DISCREPANCIES = "reconciliation/discrepancies";
    static final String DISCREPANCY = "reconciliation/discrepancy";
    static final String CORRECTIONS = "reconciliation/corrections";

    private ReconciliationNavigation() {}

    public static String toDiscrepancy(DiscrepancyId id) {
        return DISCREPANCY + "/" + id.text();
    }

    static String toLoad(LoadId id) {
        return LOAD + "/" + id.text();
    }

    /** The discrepancies that a load has shown in one way or in one item. */
    static String toDiscrepancies(LoadId load, String filter, Enum<?> value) {
        return DISCREPANCIES + "?load=" + load.text() + "&" + filter + "=" + value.name();
    }
}
