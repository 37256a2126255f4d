package coop.portal.inspections;

import coop.portal.inspections.model.VisitBeside;
import coop.portal.inspections.rules.OverlapPolicy.Booking;
import coop.portal.kernel.OrganisationId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The visits in no plan, of whoever keeps such, as the law of overlaps sees them. */
@Component
class UnplannedVisits {

    private final ObjectProvider<VisitsBeside> sources;

    UnplannedVisits(ObjectProvider<VisitsBeside> sources) {
        this.sources = sources;
    }

    /** @param but the one that is asked about */
    Map<OrganisationId, List<Booking>> of(int year, Collection<OrganisationId> organisations, long but) {
        Map<OrganisationId, List<Booking>> found = new HashMap<>();
        sources.stream()
                .flatMap(source -> source.of(year, organisations).stream())
                .filter(visit -> visit.reference() != but)
                .forEach(visit -> found.computeIfAbsent(visit.organisation(), id -> new ArrayList<>()).add(booking(visit)));
        return found;
    }

    private static Booking booking(VisitBeside visit) {
        return new Booking(visit.agency(), visit.agencyName(), visit.kind(), visit.month(), visit.topics(), false);
    }
}
