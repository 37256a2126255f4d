package coop.portal.evaluation;

import coop.portal.evaluation.model.EvaluationAction;
import coop.portal.evaluation.model.EvaluationId;
import coop.portal.evaluation.model.EvaluationPermissions;
import coop.portal.evaluation.model.EvaluationState;
import coop.portal.evaluation.model.ScoreDraft;
import coop.portal.evaluation.model.StoredEvaluation;
import coop.portal.evaluation.rules.EvaluationLifecycle;
import coop.portal.evaluation.rules.ScoreRules;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.Remark;
import coop.portal.registry.OrganisationQueries;
import coop.portal.registry.model.OrganisationRef;
import coop.portal.registry.model.OrganisationType;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organisation scores itself through its commune: begins a year, types points, submits them. */
@Service
@Transactional
@RolesAllowed(EvaluationPermissions.SELF_SCORE)
public class ScoringEvaluations {

    private final Evaluating evaluating;
    private final OrganisationQueries organisations;
    private final FreshEvaluations fresh;

    ScoringEvaluations(Evaluating evaluating, OrganisationQueries organisations, FreshEvaluations fresh) {
        this.evaluating = evaluating;
        this.organisations = organisations;
        this.fresh = fresh;
    }

    /** Begins a year of an organisation in scope, by the scheme that held at its end; the one that was begun already is found. */
    public EvaluationId begin(OrganisationId id, int year) {
        OrganisationRef ref = organisations.ref(id).orElseThrow(() -> new NotFoundException("organisation " + id.text()));
        if (ref.type() != OrganisationType.COOPERATIVE) {
            throw new RefusedException("evaluation.refusal.cooperatives-only");
        }
        fresh.refuseUnlessKnown(year);
        Optional<StoredEvaluation> begun = evaluating.of(id).stream().filter(one -> one.year() == year).findFirst();
        if (begun.isPresent()) {
            throw new RefusedException("evaluation.refusal.begun-already", Integer.toString(year));
        }
        StoredEvaluation begins = fresh.of(List.of(ref), year).stream()
                .findFirst()
                .orElseThrow(() -> new RefusedException("evaluation.refusal.no-scheme", Integer.toString(year)));
        evaluating.insert(begins);
        return begins.id();
    }

    @Transactional(readOnly = true)
    public List<Remark> check(ScoreDraft draft) {
        return ScoreRules.check(draft.points(), draft.stoppedMonths(),
                evaluating.scheme(evaluating.find(draft.id()).scheme()));
    }

    public void score(ScoreDraft draft) {
        StoredEvaluation before = evaluating.find(draft.id(), draft.version());
        RefusedException.mustNotStop(check(draft));
        EvaluationState next = EvaluationLifecycle.TABLE
                .decide(before.state(), EvaluationAction.SCORE, evaluating.facts(before, false))
                .orRefuse();
        StoredEvaluation after = before.scored(draft.points(), draft.stoppedMonths(), evaluating.actor().people());
        evaluating.write(before, after.in(next, before.returnReason()), "self-scored", null);
    }

    public void submit(EvaluationId id, int version) {
        StoredEvaluation before = evaluating.find(id, version);
        EvaluationState next = EvaluationLifecycle.TABLE
                .decide(before.state(), EvaluationAction.SUBMIT, evaluating.facts(before, false))
                .orRefuse();
        evaluating.write(before, before.in(next, null), "submitted", null);
    }
}
