package coop.portal.gazetteer.model;

import coop.portal.kernel.UnitId;
import coop.portal.territory.model.UnitKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit in the list.
 *
 * @param validFrom none where it is not known
 * @param district the former district, empty above it
 * @param cameFrom the former communes that became it
 * @param partOf the units it is part of today; empty for what exists and where it is not known
 */
public record UnitRow(
        UnitId id,
        String code,
        String name,
        UnitKind kind,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String district,
        List<String> cameFrom,
        List<String> partOf) {

    public UnitRow {
        cameFrom = List.copyOf(cameFrom);
        partOf = List.copyOf(partOf);
    }

    public boolean former() {
        return validTo != null;
    }

    /** A former commune of which it is not known what it became. */
    public boolean unsettled() {
        return former() && kind.lowest() && partOf.isEmpty();
    }
}
