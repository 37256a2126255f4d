package coop.portal.kernel;

import java.io.Serializable;

/** An organisation of the collective economy: cooperative, union or group. */
public record OrganisationId(long value) implements Serializable {

    public static OrganisationId next() {
        return new OrganisationId(Ids.next());
    }

    public static OrganisationId parse(String text) {
        return new OrganisationId(Ids.parse(text));
    }

    /** As it stands in an address. */
    public String text() {
        return Ids.text(value);
    }
}
