package coop.portal.figures.model;

import java.util.EnumSet;
import java.util.Set;

/** How far a report is (domain 2.4). */
public enum ReportState {
    NOT_STARTED,
    DRAFT,
    RETURNED,
    SUBMITTED,
    CHECKED_COMMUNE,
    ACCEPTED,
    LOCKED;

    /** It was handed in, so that its figures count. */
    public boolean reported() {
        return compareTo(SUBMITTED) >= 0;
    }

    public boolean accepted() {
        return compareTo(ACCEPTED) >= 0;
    }

    /** The states of reports that count. */
    public static Set<ReportState> counting() {
        return EnumSet.range(SUBMITTED, LOCKED);
    }
}
