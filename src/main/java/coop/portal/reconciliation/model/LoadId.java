package coop.portal.reconciliation.model;

import coop.portal.kernel.Ids;
import java.io.Serializable;

/** One export of the national system that was loaded. */
public record LoadId(long value) implements Serializable {

    public static LoadId next() {
        return new LoadId(Ids.next());
    }

    public static LoadId parse(String text) {
        return new LoadId(Ids.parse(text));
    }

    /** As it stands in an address. */
    public String text() {
        return Ids.text(value);
    }
}
