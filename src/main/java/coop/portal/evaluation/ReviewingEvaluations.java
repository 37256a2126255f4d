package coop.portal.evaluation;

import coop.portal.evaluation.model.EvaluationAction;
import coop.portal.evaluation.model.EvaluationId;
import coop.portal.evaluation.model.EvaluationPermissions;
import coop.portal.evaluation.model.EvaluationState;
import coop.portal.evaluation.model.Sanction;
import coop.portal.evaluation.model.ScoreDraft;
import coop.portal.evaluation.model.StoredEvaluation;
import coop.portal.evaluation.rules.EvaluationLifecycle;
import coop.portal.evaluation.rules.ScoreRules;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.Remark;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The department reviews the points, sends them back, and records a sanction of the year with its paper. */
@Service
@Transactional
public class ReviewingEvaluations {

    private final Evaluating evaluating;

    ReviewingEvaluations(Evaluating evaluating) {
        this.evaluating = evaluating;
    }

    @RolesAllowed(EvaluationPermissions.REVIEW)
    @Transactional(readOnly = true)
    public List<Remark> check(ScoreDraft draft) {
        return ScoreRules.check(draft.points(), draft.stoppedMonths(),
                evaluating.scheme(evaluating.find(draft.id()).scheme()));
    }

    @RolesAllowed(EvaluationPermissions.REVIEW)
    public void review(ScoreDraft draft) {
        StoredEvaluation before = evaluating.find(draft.id(), draft.version());
        RefusedException.mustNotStop(check(draft));
        EvaluationState next = EvaluationLifecycle.TABLE
                .decide(before.state(), EvaluationAction.REVIEW, evaluating.facts(before, false))
                .orRefuse();
        evaluating.write(before, before.reviewed(draft.points(), draft.stoppedMonths()).in(next, null), "reviewed", null);
    }

    @RolesAllowed(EvaluationPermissions.REVIEW)
    public void sendBack(EvaluationId id, int version, String reason) {
        StoredEvaluation before = evaluating.find(id, version);
        EvaluationState next = EvaluationLifecycle.TABLE
                .decide(before.state(), EvaluationAction.RETURN, evaluating.facts(before, !reason.isBlank()))
                .orRefuse();
        evaluating.write(before, before.reviewed(Map.of(), before.stoppedMonths()).in(next, reason.strip()), "returned",
                reason.strip());
    }

    /** No document and no day takes a sanction back that was recorded by mistake. */
    @RolesAllowed(EvaluationPermissions.SANCTION_RECORD)
    public void sanction(EvaluationId id, int version, String document, @Nullable LocalDate on) {
        StoredEvaluation before = evaluating.find(id, version);
        EvaluationState next = EvaluationLifecycle.TABLE
                .decide(before.state(), EvaluationAction.SANCTION, evaluating.facts(before, true))
                .orRefuse();
        if (document.isBlank() && on == null) {
            evaluating.write(before, before.sanctioned(null).in(next, before.returnReason()), "sanction-withdrawn", null);
            return;
        }
        if (document.isBlank() || on == null || on.getYear() != before.year() || on.isAfter(evaluating.today())) {
            throw new RefusedException("evaluation.refusal.sanction", Integer.toString(before.year()));
        }
        StoredEvaluation after = before.sanctioned(new Sanction(document.strip(), on)).in(next, before.returnReason());
        evaluating.write(before, after, "sanction-recorded", document.strip());
    }
}
