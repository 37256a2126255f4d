package coop.portal.gazetteer.model;

import coop.portal.kernel.Change;
import coop.portal.kernel.Recorded;
import coop.portal.kernel.Subject;
import coop.portal.territory.model.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody answerable has said what a former commune became. */
public record SuccessorDeclared(Unit former, @Nullable Unit before, Unit after, String reason) implements Recorded {

    @Override
    public Subject subject() {
        return Subjects.of(former);
    }

    @Override
    public String action() {
        return "gazetteer.action.successor-declared";
    }

    @Override
    public List<Change> changes() {
        return List.of(new Change("gazetteer.field.successor", before == null ? null : before.name(), after.name()));
    }
}
