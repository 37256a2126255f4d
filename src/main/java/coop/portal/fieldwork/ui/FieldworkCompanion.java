package coop.portal.fieldwork.ui;

import coop.portal.access.Can;
import coop.portal.fieldwork.FieldworkQueries;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.FieldworkPermissions;
import coop.portal.inspections.VisitCompanion;
import coop.portal.inspections.model.ItemOutcome;
import coop.portal.inspections.model.PlanStage;
import coop.portal.inspections.model.VisitSheet;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** From the page of a planned visit to its fieldwork, or to where it is started. */
@Component
class FieldworkCompanion implements VisitCompanion {

    private final FieldworkQueries queries;
    private final Can can;

    FieldworkCompanion(FieldworkQueries queries, Can can) {
        this.queries = queries;
        this.can = can;
    }

    @Override
    public Optional<Link> of(VisitSheet visit) {
        boolean sees = visit.plan().ownAgency() && can.perform(FieldworkPermissions.FIELDWORK_READ)
                || can.perform(FieldworkPermissions.FIELDWORK_READ_ALL);
        if (!sees) {
            return Optional.empty();
        }
        Optional<FieldworkId> there = queries.ofLine(visit.row().id());
        if (there.isPresent()) {
            return Optional.of(new Link("fieldwork.VisitCompanion.open", FieldworkNavigation.toFieldwork(there.get()), false));
        }
        return startable(visit)
                ? Optional.of(new Link("fieldwork.VisitCompanion.start", FieldworkNavigation.toStart(visit.row().id()), true))
                : Optional.empty();
    }

    private boolean startable(VisitSheet visit) {
        return visit.plan().ownAgency() && visit.plan().stage() == PlanStage.ISSUED && !visit.row().removed()
                && visit.row().outcome() == ItemOutcome.PLANNED && visit.row().draft().kind().countsForLimit()
                && can.perform(FieldworkPermissions.DECISION_DRAFT);
    }
}
