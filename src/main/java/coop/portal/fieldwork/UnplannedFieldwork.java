package coop.portal.fieldwork;

import coop.portal.fieldwork.persistence.Visited;
import coop.portal.inspections.VisitsBeside;
import coop.portal.inspections.model.VisitBeside;
import coop.portal.kernel.OrganisationId;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the once-a-year rule of fieldwork that is in no plan. */
@Component
class UnplannedFieldwork implements VisitsBeside {

    private final Visited visited;

    UnplannedFieldwork(Visited visited) {
        this.visited = visited;
    }

    @Override
    public List<VisitBeside> of(int year, Collection<OrganisationId> organisations) {
        return visited.beside(year, organisations);
    }
}
