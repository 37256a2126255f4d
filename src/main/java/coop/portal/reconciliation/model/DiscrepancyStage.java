package coop.portal.reconciliation.model;

import java.util.EnumSet;
import java.util.Set;

/** Where the work on a discrepancy stands (domain 2.9). */
public enum DiscrepancyStage {
    OPEN,
    ASSIGNED,
    NOTICE_SENT,
    ANSWERED,
    CORRECTION_SENT,
    NO_ANSWER,
    VERIFY_ON_SITE,
    CONFIRMED,
    CLOSED,
    DISMISSED;

    /** Nothing is left to be settled. */
    public boolean settled() {
        return this == CONFIRMED || this == CLOSED || this == DISMISSED;
    }

    public static Set<DiscrepancyStage> unsettled() {
        return EnumSet.complementOf(EnumSet.of(CONFIRMED, CLOSED, DISMISSED));
    }
}
