package coop.portal.dissolution.model;

import coop.portal.kernel.Ids;

/** One case, from the first doubt to its end. */
public record CaseId(long value) {

    public static CaseId next() {
        return new CaseId(Ids.next());
    }

    public static CaseId parse(String text) {
        return new CaseId(Ids.parse(text));
    }

    /** As it stands in an address. */
    public String text() {
        return Ids.text(value);
    }
}
