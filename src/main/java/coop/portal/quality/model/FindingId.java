package coop.portal.quality.model;

import coop.portal.kernel.Ids;
import java.io.Serializable;

/** What one rule found about one organisation. */
public record FindingId(long value) implements Serializable {

    public static FindingId next() {
        return new FindingId(Ids.next());
    }

    public static FindingId parse(String text) {
        return new FindingId(Ids.parse(text));
    }

    /** As it stands in an address. */
    public String text() {
        return Ids.text(value);
    }
}
