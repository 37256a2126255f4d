package coop.portal.documents.model;

import coop.portal.kernel.Change;
import coop.portal.kernel.Recorded;
import coop.portal.kernel.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paper was made, changed, issued or cancelled: told in the history of what it hangs on. */
public record PaperEvent(Holder holder, String action, List<Change> changes, @Nullable String reason) implements Recorded {

    public PaperEvent {
        changes = List.copyOf(changes);
    }

    @Override
    public Subject subject() {
        return holder.subject();
    }
}
