package coop.portal.fieldwork.model;

import java.util.EnumSet;
import java.util.Set;

/** Where the visit of a line of an issued plan stands, whether it has a fieldwork or only what was recorded of it. */
public enum LineState {
    NOT_BEGUN,
    DECIDED,
    UNDER_WAY,
    FIELD_ENDED,
    CONCLUDED,
    CLOSED,
    STOPPED,
    CANCELLED,
    CARRIED_OVER;

    /** Those that somebody has begun with, however far. */
    public static final Set<LineState> BEGUN =
            Set.copyOf(EnumSet.of(DECIDED, UNDER_WAY, FIELD_ENDED, CONCLUDED, CLOSED, STOPPED));

    /** Those whose result is there. */
    public static final Set<LineState> DONE = Set.copyOf(EnumSet.of(CONCLUDED, CLOSED));

    /** Those that will not be visited in the year any more. */
    public static final Set<LineState> GIVEN_UP = Set.copyOf(EnumSet.of(STOPPED, CANCELLED, CARRIED_OVER));
}
