package coop.portal.figures.model;

import coop.portal.kernel.Change;
import coop.portal.kernel.Recorded;
import coop.portal.kernel.Subject;
import java.util.List;

/** Something was done with a whole period: it was opened, its communes reminded, its numbers locked. */
public record PeriodActed(PeriodKey key, String action, List<Change> changes) implements Recorded {

    public static final String OPENED = "figures.action.period-opened";
    public static final String LOCKED = "figures.action.period-locked";
    public static final String REMINDED = "figures.action.communes-reminded";

    public static final String SUBJECT = "figures-period";

    public PeriodActed {
        changes = List.copyOf(changes);
    }

    @Override
    public Subject subject() {
        return new Subject(SUBJECT, key.text(), key.text());
    }

    /** From a period's opening on everybody owes a report; a reminder changes nothing. */
    @Override
    public boolean concernsAll() {
        return !action.equals(REMINDED);
    }
}
