package coop.portal.territory.model;

import coop.portal.kernel.AgencyId;
import coop.portal.kernel.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An authority or body as it is called in full.
 *
 * @param unit the unit it is in charge of
 * @param successor the agency that took over from it
 */
public record Agency(
        AgencyId id,
        String code,
        String name,
        AgencyKind kind,
        UnitId unit,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable AgencyId successor) {

    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
