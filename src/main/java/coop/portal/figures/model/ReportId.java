package coop.portal.figures.model;

import coop.portal.kernel.Ids;

/** One organisation's report for one period. */
public record ReportId(long value) {

    public static ReportId next() {
        return new ReportId(Ids.next());
    }

    public static ReportId parse(String text) {
        return new ReportId(Ids.parse(text));
    }

    /** As it stands in an address. */
    public String text() {
        return Ids.text(value);
    }
}
