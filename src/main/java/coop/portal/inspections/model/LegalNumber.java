package coop.portal.inspections.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A number or switch that comes from law or from the province's own rules, with its article and the days it holds. */
public record LegalNumber(
        String name, String value, String article, LocalDate validFrom, @Nullable LocalDate validTo) {

    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
