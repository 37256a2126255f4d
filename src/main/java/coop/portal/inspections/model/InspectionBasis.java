package coop.portal.inspections.model;

/** On what ground an organisation is visited (LTT 19.1, 26; NĐ217 11.2). */
public enum InspectionBasis {
    PLAN,
    VIOLATION_SIGN,
    ASSIGNED,
    COMPLAINT;

    /** The law lets a second visit in the year stand on this ground, when it is proved. */
    public boolean mayExceedYearlyLimit() {
        return this != PLAN;
    }
}
