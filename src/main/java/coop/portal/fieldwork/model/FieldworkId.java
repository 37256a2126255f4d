package coop.portal.fieldwork.model;

import coop.portal.kernel.Ids;

/** One fieldwork, from the plan or the ground to its end. */
public record FieldworkId(long value) {

    public static FieldworkId next() {
        return new FieldworkId(Ids.next());
    }

    public static FieldworkId parse(String text) {
        return new FieldworkId(Ids.parse(text));
    }

    /** As it stands in an address. */
    public String text() {
        return Ids.text(value);
    }
}
