package coop.portal.followup.model;

import coop.portal.kernel.Ids;
import java.io.Serializable;

/** Something that was found and that another module has to answer. */
public record ReferralId(long value) implements Serializable {

    public static ReferralId next() {
        return new ReferralId(Ids.next());
    }

    public static ReferralId parse(String text) {
        return new ReferralId(Ids.parse(text));
    }

    /** As it stands in an address. */
    public String text() {
        return Ids.text(value);
    }
}
