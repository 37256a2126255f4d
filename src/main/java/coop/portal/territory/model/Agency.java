package coop.portal.territory.model;

import coop.portal.kernel.AgencyId;
import coop.portal.kernel.UnitId;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** How it abbreviates itself behind the numbers of its papers: the initials of its code, and UBND for every committee. */
    public String symbol() {
        if (kind.committee()) {
            return "UBND";
        }
        return Stream.of(code.split("_"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }
}
