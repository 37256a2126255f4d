package coop.portal.followup.model;

import java.util.EnumSet;
import java.util.Set;

/** How far a recommendation is (domain 4.4). That one is overdue is no stage: it follows from the day. */
public enum RecommendationStage {
    OPEN,
    IN_PROGRESS,
    EXTENDED,
    REPORTED,
    VERIFIED,
    CLOSED,
    CANCELLED;

    /** Nothing is left to be done about it. */
    public boolean settled() {
        return this == CLOSED || this == CANCELLED;
    }

    /** Whoever has to do it has not said yet that it is done. */
    public boolean owed() {
        return this == OPEN || this == IN_PROGRESS || this == EXTENDED;
    }

    public static Set<RecommendationStage> unsettled() {
        return EnumSet.complementOf(EnumSet.of(CLOSED, CANCELLED));
    }

    public static Set<RecommendationStage> allOwed() {
        return EnumSet.of(OPEN, IN_PROGRESS, EXTENDED);
    }
}
