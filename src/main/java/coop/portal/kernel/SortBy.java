package coop.portal.kernel;

/** One sort key of a list, by the name of its column; what the column is in the database only its reader knows. */
public record SortBy(String column, boolean ascending) {

    public static SortBy asc(String column) {
        return new SortBy(column, true);
    }

    public static SortBy desc(String column) {
        return new SortBy(column, false);
    }
}
