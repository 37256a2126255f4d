package coop.portal.checklists.model;

import coop.portal.kernel.Ids;
import java.io.Serializable;

/** The checklist of one check. */
public record ChecklistId(long value) implements Serializable {

    public static ChecklistId next() {
        return new ChecklistId(Ids.next());
    }

    public static ChecklistId parse(String text) {
        return new ChecklistId(Ids.parse(text));
    }

    /** As it stands in an address. */
    public String text() {
        return Ids.text(value);
    }
}
