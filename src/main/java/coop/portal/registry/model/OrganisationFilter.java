package coop.portal.registry.model;

import coop.portal.kernel.UnitId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the list of organisations is narrowed to.
 *
 * @param places communes of today, meaning what they came from too, or former districts
 * @param codeMissing only those without a code (DQ-01)
 * @param dormantSigns only those suspected or confirmed to have stopped
 * @param suspensionOverdue only those whose suspension ended without resumption or renewal
 * @param asAt the day whose organisations are meant, with their statuses and names of that day; none for those of today
 */
public record OrganisationFilter(
        String search,
        Set<OrganisationType> types,
        Set<UnitId> places,
        Set<Sector> sectors,
        Set<LegalStatus> legalStatuses,
        Set<OperatingStatus> operatingStatuses,
        @Nullable Integer membersFrom,
        @Nullable Integer membersTo,
        @Nullable Integer certYearFrom,
        @Nullable Integer certYearTo,
        boolean codeMissing,
        boolean dormantSigns,
        boolean suspensionOverdue,
        @Nullable LocalDate asAt) {

    public static final OrganisationFilter EMPTY = new OrganisationFilter(
            "", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, null, null, false, false);

    public OrganisationFilter {
        types = Set.copyOf(types);
        places = Set.copyOf(places);
        sectors = Set.copyOf(sectors);
        legalStatuses = Set.copyOf(legalStatuses);
        operatingStatuses = Set.copyOf(operatingStatuses);
    }

    /** Of those of today. */
    public OrganisationFilter(
            String search,
            Set<OrganisationType> types,
            Set<UnitId> places,
            Set<Sector> sectors,
            Set<LegalStatus> legalStatuses,
            Set<OperatingStatus> operatingStatuses,
            @Nullable Integer membersFrom,
            @Nullable Integer membersTo,
            @Nullable Integer certYearFrom,
            @Nullable Integer certYearTo,
            boolean codeMissing,
            boolean dormantSigns) {
        this(search, types, places, sectors, legalStatuses, operatingStatuses, membersFrom, membersTo, certYearFrom,
                certYearTo, codeMissing, dormantSigns, false, null);
    }

    public static OrganisationFilter searching(String text) {
        return new OrganisationFilter(
                text, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, null, null, false, false);
    }

    public OrganisationFilter on(@Nullable LocalDate day) {
        return new OrganisationFilter(search, types, places, sectors, legalStatuses, operatingStatuses, membersFrom, membersTo,
                certYearFrom, certYearTo, codeMissing, dormantSigns, suspensionOverdue, day);
    }
}
