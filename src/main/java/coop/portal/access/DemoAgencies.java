package coop.portal.access;

import coop.portal.access.model.DemoPerson;
import coop.portal.territory.Agencies;
import coop.portal.territory.Territory;
import coop.portal.territory.model.Agency;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds where the invented people work: a named agency, or the people's committee of a commune. */
@Component
class DemoAgencies {

    private final Agencies agencies;
    private final Territory territory;

    DemoAgencies(Agencies agencies, Territory territory) {
        this.agencies = agencies;
        this.territory = territory;
    }

    Optional<Agency> of(DemoPerson person, LocalDate today) {
        if (person.agencyCode() != null) {
            return agencies.byCode(person.agencyCode(), today);
        }
        return territory.communes(today).stream()
                .filter(commune -> commune.code().equals(person.communeCode()))
                .flatMap(commune -> agencies.all(today).stream().filter(agency -> agency.unit().equals(commune.id())))
                .findFirst();
    }
}
