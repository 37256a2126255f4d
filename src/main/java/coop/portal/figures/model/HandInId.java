package coop.portal.figures.model;

import coop.portal.kernel.Ids;

/** A workbook of figures that was handed in. */
public record HandInId(long value) {

    public static HandInId next() {
        return new HandInId(Ids.next());
    }

    public static HandInId parse(String text) {
        return new HandInId(Ids.parse(text));
    }

    /** As it stands in an address. */
    public String text() {
        return Ids.text(value);
    }
}
