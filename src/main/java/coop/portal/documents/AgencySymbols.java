package coop.portal.documents;

import coop.portal.kernel.AgencyId;
import coop.portal.territory.Agencies;
import coop.portal.territory.model.Agency;
import coop.portal.territory.model.AgencyKind;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How an agency abbreviates itself behind the numbers of its papers: STC, UBND. */
@Component
class AgencySymbols {

    private static final Set<AgencyKind> COMMITTEES =
            Set.of(AgencyKind.PROVINCIAL_PC, AgencyKind.DISTRICT_PC, AgencyKind.COMMUNE_PC);

    private final Agencies agencies;

    AgencySymbols(Agencies agencies) {
        this.agencies = agencies;
    }

    static boolean committee(Agency agency) {
        return COMMITTEES.contains(agency.kind());
    }

    /** The initials of its code, as offices abbreviate themselves; every committee is UBND. */
    String of(AgencyId id) {
        Agency agency = agencies.agency(id);
        if (committee(agency)) {
            return "UBND";
        }
        return Stream.of(agency.code().split("_"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }
}
