package coop.portal.documents.model;

/** The sorts of papers that an office numbers apart, each from one every year, with what stands behind the number (NĐ30). */
public enum PaperSeries {
    DECISION("QĐ"),
    CONCLUSION("KL"),
    NOTICE("TB"),
    REPORT("BC"),
    MINUTES("BB"),
    PLAN("KH"),
    /** Official letters carry the agency's symbol alone. */
    LETTER("");

    private final String symbol;

    PaperSeries(String symbol) {
        this.symbol = symbol;
    }

    public String symbol() {
        return symbol;
    }
}
