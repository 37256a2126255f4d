package coop.portal.access.model;

import coop.portal.kernel.Ids;
import java.io.Serializable;

/** One lending of an assignment to a colleague. */
public record DelegationId(long value) implements Serializable {

    public static DelegationId next() {
        return new DelegationId(Ids.next());
    }

    public String text() {
        return Ids.text(value);
    }
}
