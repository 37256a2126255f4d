package coop.portal.reconciliation;

import coop.portal.access.Actor;
import coop.portal.reconciliation.model.DiscrepancyAction;
import coop.portal.reconciliation.model.DiscrepancyId;
import coop.portal.reconciliation.model.ReconciliationPermissions;
import coop.portal.reconciliation.persistence.Discrepancy;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A discrepancy is not pursued when one person proposes so with a reason and another approves it. */
@Service
@Transactional
public class DismissingDiscrepancies {

    private final DiscrepancyDesk desk;

    DismissingDiscrepancies(DiscrepancyDesk desk) {
        this.desk = desk;
    }

    @RolesAllowed(ReconciliationPermissions.DISCREPANCY_ANSWER)
    public void propose(DiscrepancyId id, int version, String reason) {
        Discrepancy one = desk.open(id, version);
        String why = DiscrepancyDesk.typed(reason, "reason-missing");
        desk.move(one, DiscrepancyAction.PROPOSE_DISMISSAL);
        Actor actor = desk.actor();
        one.propose(actor.user(), actor.actingFor() == null ? null : actor.actingFor().user(), actor.name(), why);
        desk.save(one);
        desk.tell(one, "dismissal-proposed", why);
    }

    @RolesAllowed(ReconciliationPermissions.DISCREPANCY_APPROVE)
    public void approve(DiscrepancyId id, int version) {
        Discrepancy one = desk.open(id, version);
        desk.move(one, DiscrepancyAction.APPROVE_DISMISSAL);
        desk.save(one);
        desk.tell(one, "dismissed", one.handling().proposal());
    }

    @RolesAllowed(ReconciliationPermissions.DISCREPANCY_APPROVE)
    public void reject(DiscrepancyId id, int version, String reason) {
        Discrepancy one = desk.open(id, version);
        String why = DiscrepancyDesk.typed(reason, "reason-missing");
        desk.move(one, DiscrepancyAction.REJECT_DISMISSAL);
        one.dropProposal();
        desk.save(one);
        desk.tell(one, "dismissal-rejected", why);
    }
}
