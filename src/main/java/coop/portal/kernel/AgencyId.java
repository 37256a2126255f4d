package coop.portal.kernel;

import java.io.Serializable;

/** An authority or body with staff in the portal. */
public record AgencyId(long value) implements Serializable {

    public static AgencyId next() {
        return new AgencyId(Ids.next());
    }

    public static AgencyId parse(String text) {
        return new AgencyId(Ids.parse(text));
    }

    /** As it stands in an address. */
    public String text() {
        return Ids.text(value);
    }
}
