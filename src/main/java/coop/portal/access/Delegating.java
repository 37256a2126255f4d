package coop.portal.access;

import coop.portal.access.model.AccessPermissions;
import coop.portal.access.model.AccountEvent;
import coop.portal.access.model.AssignmentId;
import coop.portal.access.model.Colleague;
import coop.portal.access.model.DelegationDraft;
import coop.portal.access.model.DelegationId;
import coop.portal.access.model.DelegationRow;
import coop.portal.access.persistence.Account;
import coop.portal.access.persistence.Delegation;
import coop.portal.access.persistence.Delegations;
import coop.portal.access.rules.DelegationRules;
import coop.portal.kernel.Change;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.Remark;
import coop.portal.kernel.UserId;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lends one's own work to a colleague for some days, and takes it back. What was lent cannot be lent on. */
@Service
@Transactional
@RolesAllowed(AccessPermissions.DELEGATION_GRANT)
public class Delegating {

    private final Delegations delegations;
    private final Colleagues colleagues;
    private final AccountSheets sheets;
    private final RightsChanges changes;
    private final Actors actors;
    private final PortalClock clock;

    Delegating(
            Delegations delegations,
            Colleagues colleagues,
            AccountSheets sheets,
            RightsChanges changes,
            Actors actors,
            PortalClock clock) {
        this.delegations = delegations;
        this.colleagues = colleagues;
        this.sheets = sheets;
        this.changes = changes;
        this.actors = actors;
        this.clock = clock;
    }

    /** Given and received. */
    @Transactional(readOnly = true)
    public List<DelegationRow> mine() {
        return sheets.delegations(me());
    }

    /** People at the agency of the assignment to whom it could be lent. */
    @Transactional(readOnly = true)
    public List<Colleague> colleagues(AssignmentId assignment) {
        return colleagues.of(me(), assignment);
    }

    @Transactional(readOnly = true)
    public List<Remark> check(DelegationDraft draft) {
        return DelegationRules.check(draft, colleagues.facts(me(), draft));
    }

    public DelegationId delegate(DelegationDraft draft) {
        if (actors.current().actingFor() != null) {
            throw new RefusedException("access.refusal.lent-work-is-not-lent-on");
        }
        RefusedException.mustNotStop(check(draft));
        Account from = changes.account(me());
        Account to = changes.account(draft.to());
        Delegation delegation =
                delegations.save(Delegation.of(DelegationId.next(), from.id(), draft, clock.now()));
        changes.renew(from.id(), to.id());
        changes.tell(from, AccountEvent.DELEGATED, List.of(
                new Change("to", null, to.displayName()),
                new Change("from", null, draft.from().toString()),
                new Change("until", null, draft.until().toString()),
                new Change("documentNo", null, draft.documentNo())), null);
        return delegation.id();
    }

    /** Takes back what oneself has lent; the colleague's open session notices. */
    public void revoke(DelegationId id) {
        Delegation delegation = delegations.findById(id.value())
                .filter(found -> found.from().equals(me()))
                .orElseThrow(() -> new NotFoundException("delegation " + id.text()));
        if (delegation.revoked() != null) {
            throw new RefusedException("access.refusal.not-now");
        }
        delegation.revoke(clock.now());
        Account to = changes.account(delegation.to());
        changes.renew(me(), to.id());
        changes.tell(changes.account(me()), AccountEvent.REVOKED,
                List.of(new Change("to", to.displayName(), null)), null);
    }

    private UserId me() {
        return actors.current().user();
    }
}
