package coop.portal.documents.model;

import coop.portal.kernel.AgencyId;
import coop.portal.kernel.Change;
import coop.portal.kernel.Recorded;
import coop.portal.kernel.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An office has put its own template in the place of the one before, or gone back to the built-in one. */
public record TemplateEvent(Subject subject, String action, List<Change> changes, @Nullable String reason) implements Recorded {

    public static final String SUBJECT = "document-template";

    public TemplateEvent {
        changes = List.copyOf(changes);
    }

    public static Subject subject(AgencyId agency, PaperKind kind) {
        return new Subject(SUBJECT, kind.name() + "-" + agency.text(), "documents.PaperKind." + kind.name());
    }
}
