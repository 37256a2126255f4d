package coop.portal.figures.model;

/** How many rows a workbook has and what becomes of them; a row that is taken with a warning counts twice. */
public record HandInCounts(
        int rows, int created, int updated, int unchanged, int warnings, int refused, int leftOut) {

    public static final HandInCounts NONE = new HandInCounts(0, 0, 0, 0, 0, 0, 0);

    public HandInCounts plus(HandInLine line) {
        HandInVerdict verdict = line.verdict();
        return new HandInCounts(
                rows + 1,
                created + (verdict == HandInVerdict.NEW ? 1 : 0),
                updated + (verdict == HandInVerdict.CHANGED ? 1 : 0),
                unchanged + (verdict == HandInVerdict.UNCHANGED ? 1 : 0),
                warnings + (line.warned() ? 1 : 0),
                refused + (verdict == HandInVerdict.REFUSED ? 1 : 0),
                leftOut);
    }

    public HandInCounts leavingOut(int more) {
        return new HandInCounts(rows, created, updated, unchanged, warnings, refused, leftOut + more);
    }

    /** There is something to write. */
    public boolean writes() {
        return created + updated > 0;
    }
}
