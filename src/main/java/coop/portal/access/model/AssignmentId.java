package coop.portal.access.model;

import coop.portal.kernel.Ids;
import java.io.Serializable;

/** One job role of one person at one agency. */
public record AssignmentId(long value) implements Serializable {

    public static AssignmentId next() {
        return new AssignmentId(Ids.next());
    }

    public String text() {
        return Ids.text(value);
    }
}
