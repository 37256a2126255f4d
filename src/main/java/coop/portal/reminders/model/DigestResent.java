package coop.portal.reminders.model;

import coop.portal.kernel.Change;
import coop.portal.kernel.Recorded;
import coop.portal.kernel.Subject;
import java.util.List;

/** An administrator has a letter sent again. */
public record DigestResent(DigestId id, String label, DigestState before) implements Recorded {

    public static final String SUBJECT = "reminder-digest";

    @Override
    public Subject subject() {
        return new Subject(SUBJECT, id.text(), label);
    }

    @Override
    public String action() {
        return "reminders.action.digest-resent";
    }

    @Override
    public List<Change> changes() {
        return List.of(new Change("reminders.field.state", before.name(), DigestState.COMPOSED.name()));
    }
}
