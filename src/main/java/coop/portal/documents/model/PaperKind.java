package coop.portal.documents.model;

/**
 * The papers that are made from templates, and in which series an office numbers them (domain 1.6). A department checks and
 * only an inspectorate inspects, so that what both write has a name and a template for each (domain 0.2).
 */
public enum PaperKind {
    CHECK_DECISION(PaperSeries.DECISION),
    INSPECTION_DECISION(PaperSeries.DECISION),
    CONDUCT_PLAN(PaperSeries.PLAN),
    ANNOUNCEMENT_MINUTES(PaperSeries.MINUTES),
    CHECK_MINUTES(PaperSeries.MINUTES),
    INSPECTION_MINUTES(PaperSeries.MINUTES),
    CHECK_REPORT(PaperSeries.REPORT),
    INSPECTION_REPORT(PaperSeries.REPORT),
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
