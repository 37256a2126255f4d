package coop.portal.fieldwork.model;

import coop.portal.kernel.Change;
import coop.portal.kernel.Recorded;
import coop.portal.kernel.Subject;
import java.util.List;

/** What was done with the absence of somebody. */
public record AbsenceEvent(AbsenceId id, String name, Act act, List<Change> changes) implements Recorded {

    public static final String TYPE = "absence";

    /** The acts there are. */
    public enum Act {
        RECORDED,
        CHANGED,
        REMOVED
    }

    @Override
    public Subject subject() {
        return new Subject(TYPE, id.text(), name);
    }

    @Override
    public String action() {
        return switch (act) {
            case RECORDED -> "fieldwork.action.absence-recorded";
            case CHANGED -> "fieldwork.action.absence-changed";
            case REMOVED -> "fieldwork.action.absence-removed";
        };
    }
}
