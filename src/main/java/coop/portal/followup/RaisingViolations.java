package coop.portal.followup;

import coop.portal.access.Actor;
import coop.portal.followup.model.Clause;
import coop.portal.followup.model.FollowUpPermissions;
import coop.portal.followup.model.Followed;
import coop.portal.followup.model.Occasion;
import coop.portal.followup.model.Violation;
import coop.portal.followup.model.ViolationDraft;
import coop.portal.followup.model.ViolationId;
import coop.portal.followup.persistence.Clauses;
import coop.portal.followup.persistence.ViolationRecords;
import coop.portal.followup.persistence.Violations;
import coop.portal.followup.rules.FollowUpRules;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.Change;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.Remark;
import coop.portal.kernel.StaleException;
import coop.portal.registry.PublicOrganisations;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a team has found on an occasion of its agency, from a failed item of a checklist or typed. Until the occasion is
 * published nobody but the agency knows of it (LTT 6.4); until then it can be said otherwise or taken back.
 */
@Service
@Transactional
@RolesAllowed(FollowUpPermissions.VIOLATION_WRITE)
public class RaisingViolations {

    private final Violations violations;
    private final ViolationRecords records;
    private final Clauses clauses;
    private final PublicOrganisations register;
    private final Occasions occasions;
    private final Office office;

    RaisingViolations(
            Violations violations, ViolationRecords records, Clauses clauses, PublicOrganisations register, Occasions occasions,
            Office office) {
        this.occasions = occasions;
        this.violations = violations;
        this.records = records;
        this.clauses = clauses;
        this.register = register;
        this.office = office;
    }

    /** What is to be said of it while it is typed. */
    @Transactional(readOnly = true)
    public List<Remark> check(ViolationDraft typed) {
        return FollowUpRules.check(typed, clause(typed), office.today()).stream().map(FollowUpRules::remark).toList();
    }

    /** @throws RefusedException when something is missing, or the clause was not in force on that day */
    public ViolationId raise(Occasion occasion, ViolationDraft typed) {
        AgencyId agency = office.ownAgency();
        occasions.writing(occasion.what());
        ViolationDraft draft = clean(typed);
        Clause clause = checked(draft);
        Actor actor = office.actor();
        Violation fresh = new Violation(
                ViolationId.next(), occasion.what(), followed(occasion.organisation()), agency, actor.agencyName(), draft,
                clause == null ? null : clause.citation(), clause != null && clause.supportMisuse(), actor.user(),
                actor.name(), null, null, 0);
        records.insert(List.of(fresh), office.now());
        tell(fresh, "violation-raised", null);
        return fresh.id();
    }

    /** Says it otherwise, for instance with the clause that was not known before. */
    public void correct(ViolationId id, int version, ViolationDraft typed) {
        Violation before = own(id, version);
        ViolationDraft draft = clean(typed);
        write(before.saying(draft, checked(draft)), "violation-corrected", null);
    }

    /** Takes it back. It stays where it is kept, with the reason, and counts no longer. */
    public void withdraw(ViolationId id, int version, String reason) {
        Violation before = own(id, version);
        String why = Office.typed(reason, "reason-missing");
        write(before.withdrawnFor(why), "violation-withdrawn", why);
    }

    private Violation own(ViolationId id, int version) {
        Violation found = violations.find(id, office.agency())
                .filter(occasions::shows)
                .orElseThrow(() -> new NotFoundException("violation " + id.text()));
        if (!office.actor().is(found.agency())) {
            throw new RefusedException("followup.refusal.not-your-agency");
        }
        occasions.writing(found.occasion());
        if (found.published() != null) {
            throw new RefusedException("followup.refusal.published-already");
        }
        if (found.withdrawn() != null) {
            throw new RefusedException("followup.refusal.withdrawn-already");
        }
        if (found.version() != version) {
            throw new StaleException("violation " + id.text());
        }
        return found;
    }

    private void write(Violation after, String act, @Nullable String reason) {
        if (!records.update(after)) {
            throw new StaleException("violation " + after.id().text());
        }
        tell(after, act, reason);
    }

    private static ViolationDraft clean(ViolationDraft typed) {
        return new ViolationDraft(
                Office.typed(typed.text(), "text-missing"), typed.clause(), typed.on(),
                Office.typed(typed.evidence(), "evidence-missing"), typed.gravity(), typed.check());
    }

    private @Nullable Clause checked(ViolationDraft draft) {
        Clause clause = clause(draft);
        Office.refuse(FollowUpRules.check(draft, clause, office.today()));
        return clause;
    }

    private @Nullable Clause clause(ViolationDraft draft) {
        return clauses.all().stream().filter(one -> one.code().equals(draft.clause())).findFirst().orElse(null);
    }

    private Followed followed(OrganisationId id) {
        return register.refs(List.of(id)).stream()
                .findFirst()
                .map(Followed::of)
                .orElseThrow(() -> new NotFoundException("organisation " + id.text()));
    }

    /** In the history of the occasion; the words themselves stay with the team. */
    private void tell(Violation one, String act, @Nullable String reason) {
        office.tell(one.occasion(), act, reason, List.of(
                new Change("followup.field.gravity", null, "followup.Gravity." + one.draft().gravity()),
                new Change("followup.field.article", null, one.article())));
    }
}
