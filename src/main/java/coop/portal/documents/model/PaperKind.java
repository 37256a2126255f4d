package coop.portal.documents.model;

/** The papers that are made from templates, and in which series an office numbers them (domain 1.6). */
public enum PaperKind {
    CHECK_DECISION(PaperSeries.DECISION),
    ANNOUNCEMENT_MINUTES(PaperSeries.MINUTES),
    CHECK_MINUTES(PaperSeries.MINUTES),
    CHECK_REPORT(PaperSeries.REPORT),
    RESULT_NOTICE(PaperSeries.NOTICE),
    RECTIFICATION_REQUEST(PaperSeries.LETTER),
    INSPECTION_CONCLUSION(PaperSeries.CONCLUSION);

    private final PaperSeries series;

    PaperKind(PaperSeries series) {
        this.series = series;
    }

    public PaperSeries series() {
        return series;
    }
}
