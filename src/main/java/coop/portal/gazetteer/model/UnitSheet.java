package coop.portal.gazetteer.model;

import coop.portal.kernel.Subject;
import coop.portal.kernel.UnitId;
import coop.portal.territory.model.SuccessionBasis;
import coop.portal.territory.model.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit with what is known of where it came from and what became of it.
 *
 * @param successor the unit it is part of today
 * @param declared its successor as kept, which is not the same where that one ended too
 * @param candidates the units that may be declared its successor
 */
public record UnitSheet(
        UnitRow row,
        @Nullable Unit successor,
        @Nullable UnitId declared,
        @Nullable SuccessionBasis basis,
        @Nullable String reason,
        List<Unit> candidates) {

    public UnitSheet {
        candidates = List.copyOf(candidates);
    }

    public Subject subject() {
        return new Subject(Subjects.UNIT, row.id().text(), row.name());
    }
}
