package coop.portal.inspections.model;

/** What is decided at the end of a year about a line that is not settled, each with what becomes of it. */
public enum YearEndChoice {
    /** It is planned anew for the next year. */
    CARRY_OVER(ItemOutcome.CARRIED_OVER),
    /** Its fieldwork goes on beyond the year and is not planned anew. */
    CONTINUE(ItemOutcome.CONTINUED),
    /** It is not visited at all. */
    DROP(ItemOutcome.CANCELLED);

    private final ItemOutcome outcome;

    YearEndChoice(ItemOutcome outcome) {
        this.outcome = outcome;
    }

    public ItemOutcome outcome() {
        return outcome;
    }
}
