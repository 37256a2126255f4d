package coop.portal.inspections.model;

import coop.portal.kernel.Ids;

/** One planned visit to one organisation. */
public record ItemId(long value) {

    public static ItemId next() {
        return new ItemId(Ids.next());
    }

    public static ItemId parse(String text) {
        return new ItemId(Ids.parse(text));
    }

    /** As it stands in an address. */
    public String text() {
        return Ids.text(value);
    }
}
