package coop.portal.fieldwork.persistence;

/** Which days a fieldwork takes, in SQL; its time on site is joined as {@code s}. */
final class Days {

    private Days() {}

    /** From the day of announcing, before that from the planned one. */
    static String from(String work) {
        return "COALESCE(" + work + ".announced_on, " + work + ".planned_from)";
    }

    /** Until the time limit ends, before it runs by what the decision says. */
    static String to(String work) {
        return "COALESCE(s.due, DATE_ADD(" + from(work) + ", INTERVAL COALESCE(" + work + ".days, 1) DAY))";
    }

    /** It has days, and takes them from its people. */
    static String taken(String work) {
        return from(work) + " IS NOT NULL AND " + work + ".stage IN ('DECISION_DRAFT', 'DECISION_ISSUED', 'ANNOUNCED', 'IN_PROGRESS')";
    }
}
