package coop.portal.registry.model;

/**
 * How many rows a file has and what becomes of them: {@code rows = created + updated + unchanged + refused}. Warnings are
 * rows among the first three that carry at least one; left out are totals, headings and the like, which are no rows.
 */
public record ImportCounts(int rows, int created, int updated, int unchanged, int warnings, int refused, int leftOut) {

    public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, 0, 0);

    /** How many rows would be written. */
    public int writes() {
        return created + updated;
    }

    public ImportCounts plus(ImportVerdict verdict, boolean warned) {
        return new ImportCounts(
                rows + 1,
                created + (verdict == ImportVerdict.NEW ? 1 : 0),
                updated + (verdict == ImportVerdict.CHANGED ? 1 : 0),
                unchanged + (verdict == ImportVerdict.UNCHANGED ? 1 : 0),
                warnings + (warned ? 1 : 0),
                refused + (verdict == ImportVerdict.REFUSED ? 1 : 0),
                leftOut);
    }

    public ImportCounts leavingOut(int rowsLeftOut) {
        return new ImportCounts(rows, created, updated, unchanged, warnings, refused, rowsLeftOut);
    }
}
