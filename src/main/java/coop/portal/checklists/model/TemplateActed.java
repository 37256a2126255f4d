package coop.portal.checklists.model;

import coop.portal.kernel.Change;
import coop.portal.kernel.Recorded;
import coop.portal.kernel.Subject;
import java.util.List;

/** Something was done with a version of what is asked. */
public record TemplateActed(TemplateId id, TemplateKind kind, int number, String action, List<Change> changes)
        implements Recorded {

    public static final String SUBJECT = "checklist-template";

    public TemplateActed {
        changes = List.copyOf(changes);
    }

    @Override
    public Subject subject() {
        return new Subject(SUBJECT, id.text(), kind.name() + " " + number);
    }
}
