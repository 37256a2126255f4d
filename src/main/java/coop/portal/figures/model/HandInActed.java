package coop.portal.figures.model;

import coop.portal.kernel.Change;
import coop.portal.kernel.Recorded;
import coop.portal.kernel.Subject;
import java.util.List;

/** Something was done with a workbook of figures. */
public record HandInActed(HandInId id, String fileName, String action, List<Change> changes) implements Recorded {

    public static final String SUBJECT = "figures-hand-in";

    public HandInActed {
        changes = List.copyOf(changes);
    }

    @Override
    public Subject subject() {
        return new Subject(SUBJECT, id.text(), fileName);
    }
}
