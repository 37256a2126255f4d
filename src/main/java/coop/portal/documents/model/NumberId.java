package coop.portal.documents.model;

import coop.portal.kernel.Ids;
import java.io.Serializable;

/** A line of an office's register of numbers. */
public record NumberId(long value) implements Serializable {

    public static NumberId next() {
        return new NumberId(Ids.next());
    }

    public static NumberId parse(String text) {
        return new NumberId(Ids.parse(text));
    }

    /** As it stands in an address. */
    public String text() {
        return Ids.text(value);
    }
}
