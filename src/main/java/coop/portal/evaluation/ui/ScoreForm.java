package coop.portal.evaluation.ui;

import com.vaadin.flow.router.Route;
import coop.portal.evaluation.EvaluationQueries;
import coop.portal.evaluation.ScoringEvaluations;
import coop.portal.evaluation.model.EvaluationAction;
import coop.portal.evaluation.model.EvaluationPermissions;
import coop.portal.evaluation.model.ScoreDraft;
import coop.portal.kernel.Remark;
import coop.portal.uikit.form.FormTools;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The organisation's own points, typed by its commune. */
@Route(EvaluationNavigation.SCORE + "/:id")
@RolesAllowed(EvaluationPermissions.SELF_SCORE)
class ScoreForm extends PointsForm {

    private final transient ScoringEvaluations scoring;

    ScoreForm(EvaluationQueries queries, ScoringEvaluations scoring, FormTools tools) {
        super(queries, EvaluationAction.SCORE, tools);
        this.scoring = scoring;
    }

    @Override
    protected List<Remark> check(ScoreDraft draft) {
        return scoring.check(draft);
    }

    @Override
    protected String save(ScoreDraft draft) {
        scoring.score(draft);
        return back();
    }
}
