package coop.portal.followup.model;

import coop.portal.kernel.Ids;
import java.io.Serializable;

/** Something that a check or an inspection has found. */
public record ViolationId(long value) implements Serializable {

    public static ViolationId next() {
        return new ViolationId(Ids.next());
    }

    public static ViolationId parse(String text) {
        return new ViolationId(Ids.parse(text));
    }

    /** As it stands in an address. */
    public String text() {
        return Ids.text(value);
    }
}
