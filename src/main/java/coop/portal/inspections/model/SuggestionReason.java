package coop.portal.inspections.model;

/** Why an organisation is worth a visit in the coming year; shown beside the suggestion, with its weight. */
public enum SuggestionReason {
    COMPLAINT(40),
    VIOLATION_SIGN(35),
    DORMANT_SIGNS(30),
    SUPPORT_RECEIVED(20),
    NEVER_INSPECTED(15),
    NOT_FOR_YEARS(10);

    private final int weight;

    SuggestionReason(int weight) {
        this.weight = weight;
    }

    public int weight() {
        return weight;
    }
}
