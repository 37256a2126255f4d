package coop.portal.registry.model;

import coop.portal.kernel.Remark;
import coop.portal.territory.model.UnitMatch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that is to be judged, with all that was looked up for it.
 *
 * @param place what its words for the commune stand for, none when it has none
 * @param kept the organisation it was recognised as
 * @param samePlace whether the commune is the one the organisation is kept in, under its name of today
 * @param more what speaks against the row from outside: the same code above, not one's own
 */
public record ImportCase(
        ImportValues values,
        @Nullable UnitMatch place,
        @Nullable OrganisationVersion kept,
        @Nullable ImportMatch matchedBy,
        boolean samePlace,
        List<Remark> more) {

    public ImportCase {
        more = List.copyOf(more);
    }
}
