package coop.portal.territory.model;

import coop.portal.kernel.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An administrative unit as it was or is called in full, such as "Xã Nghi Mỹ" or "Huyện Nghi Lộc".
 *
 * @param parent the unit above, none for a province
 * @param validFrom the first day, {@link #BEFORE_RECORDS} where it is not known
 * @param validTo the last day, none while it exists
 */
public record Unit(
        UnitId id,
        String code,
        String name,
        UnitKind kind,
        @Nullable UnitId parent,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** The first day of what existed before anybody wrote it down here. */
    public static final LocalDate BEFORE_RECORDS = LocalDate.of(1900, 1, 1);

    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
