package coop.portal.gazetteer;

import coop.portal.gazetteer.model.AgencyFilter;
import coop.portal.gazetteer.model.AgencyRow;
import coop.portal.gazetteer.model.Generation;
import coop.portal.kernel.InMemory;
import coop.portal.kernel.Paged;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.SearchText;
import coop.portal.territory.Agencies;
import coop.portal.territory.model.Agency;
import coop.portal.territory.model.TerritoryPermissions;
import coop.portal.territory.model.Unit;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Authorities and bodies of all times as a list shows them. They are answered from memory. */
@Service
@RolesAllowed(TerritoryPermissions.UNIT_READ)
public class AgencyQueries {

    private static final Map<String, Comparator<AgencyRow>> SORTS = Map.of(
            "code", Comparator.comparing(AgencyRow::code),
            "kind", Comparator.comparing(AgencyRow::kind),
            "validFrom", Comparator.comparing(AgencyRow::validFrom, Comparator.nullsFirst(Comparator.naturalOrder())),
            "validTo", Comparator.comparing(AgencyRow::validTo, Comparator.nullsLast(Comparator.naturalOrder())));

    private final Agencies agencies;
    private final PortalClock clock;

    AgencyQueries(Agencies agencies, PortalClock clock) {
        this.agencies = agencies;
        this.clock = clock;
    }

    /** Ordered by kind from the province downwards, then by name, unless another order is asked for. */
    public Paged<AgencyRow, AgencyFilter> agencies() {
        return new InMemory<>(this::found, SORTS);
    }

    private List<AgencyRow> found(AgencyFilter filter) {
        LocalDate today = clock.today();
        return agencies.all().stream()
                .filter(agency -> filter.kinds().isEmpty() || filter.kinds().contains(agency.kind()))
                .filter(agency -> filter.generations().isEmpty()
                        || filter.generations().contains(agency.validOn(today) ? Generation.TODAY : Generation.FORMER))
                .filter(agency -> SearchText.matches(filter.search(), agency.name(), agency.code()))
                .sorted(Comparator.comparing(Agency::kind))
                .map(this::row)
                .toList();
    }

    private AgencyRow row(Agency agency) {
        LocalDate from = agency.validFrom().equals(Unit.BEFORE_RECORDS) ? null : agency.validFrom();
        String successor = Optional.ofNullable(agency.successor())
                .flatMap(agencies::find)
                .map(Agency::name)
                .orElse(null);
        return new AgencyRow(
                agency.id(), agency.code(), agency.name(), agency.kind(), from, agency.validTo(), successor);
    }
}
