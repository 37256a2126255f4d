package coop.portal.reconciliation.model;

import coop.portal.kernel.Ids;
import java.io.Serializable;

/** Something on which the registry and the national system do not agree. */
public record DiscrepancyId(long value) implements Serializable {

    public static DiscrepancyId next() {
        return new DiscrepancyId(Ids.next());
    }

    public static DiscrepancyId parse(String text) {
        return new DiscrepancyId(Ids.parse(text));
    }

    /** As it stands in an address. */
    public String text() {
        return Ids.text(value);
    }
}
