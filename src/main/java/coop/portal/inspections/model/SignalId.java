package coop.portal.inspections.model;

import coop.portal.kernel.Ids;

/** Something an agency has heard of an organisation. */
public record SignalId(long value) {

    public static SignalId next() {
        return new SignalId(Ids.next());
    }

    public static SignalId parse(String text) {
        return new SignalId(Ids.parse(text));
    }

    /** As it stands in an address. */
    public String text() {
        return Ids.text(value);
    }
}
