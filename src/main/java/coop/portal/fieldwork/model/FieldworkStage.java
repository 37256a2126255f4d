package coop.portal.fieldwork.model;

import java.util.EnumSet;
import java.util.Set;

/** Where a fieldwork stands (domain 4.4). That it was referred to somebody is no stage: it goes on beside that. */
public enum FieldworkStage {
    PLANNED,
    DECISION_DRAFT,
    DECISION_ISSUED,
    ANNOUNCED,
    IN_PROGRESS,
    PAUSED,
    FIELD_ENDED,
    MINUTES_SIGNED,
    REPORTED,
    CONCLUDED,
    FOLLOW_UP,
    CLOSED,
    STOPPED,
    CANCELLED;

    /** The stages in which the team has its people's days. */
    public static final Set<FieldworkStage> ON_THE_WAY =
            Set.copyOf(EnumSet.range(DECISION_DRAFT, FIELD_ENDED));

    /** The stages in which somebody on the team cannot be elsewhere: a pause gives people their days back. */
    public static final Set<FieldworkStage> TAKES_DAYS = Set.copyOf(EnumSet.range(DECISION_DRAFT, IN_PROGRESS));

    /** There is nothing to report of yet. */
    public boolean isBeforeTheDecision() {
        return this == PLANNED || this == DECISION_DRAFT;
    }

    /** Nothing leads out of it. */
    public boolean last() {
        return this == CLOSED || this == STOPPED || this == CANCELLED;
    }

    /** It still takes, or took, the one visit of the year (domain 4.2). */
    public boolean countsForLimit() {
        return this != STOPPED && this != CANCELLED;
    }

    /** What was found is settled and no longer only the team's (LTT 6.4). */
    public boolean concluded() {
        return this == CONCLUDED || this == FOLLOW_UP || this == CLOSED;
    }
}
