package coop.portal.gazetteer.model;

import coop.portal.kernel.Change;
import coop.portal.kernel.Recorded;
import coop.portal.kernel.Subject;
import coop.portal.territory.model.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The units of a province were loaded: how many are new, and which names were corrected. */
public record UnitsLoaded(Unit province, List<Change> changes, @Nullable String reason) implements Recorded {

    public UnitsLoaded {
        changes = List.copyOf(changes);
    }

    @Override
    public Subject subject() {
        return Subjects.of(province);
    }

    @Override
    public String action() {
        return "gazetteer.action.units-loaded";
    }
}
