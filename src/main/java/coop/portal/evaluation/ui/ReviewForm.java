package coop.portal.evaluation.ui;

import com.vaadin.flow.router.Route;
import coop.portal.evaluation.EvaluationQueries;
import coop.portal.evaluation.ReviewingEvaluations;
import coop.portal.evaluation.model.EvaluationAction;
import coop.portal.evaluation.model.EvaluationPermissions;
import coop.portal.evaluation.model.ScoreDraft;
import coop.portal.kernel.Remark;
import coop.portal.uikit.form.FormTools;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The department's points, which count instead of the organisation's own. */
@Route(EvaluationNavigation.REVIEW + "/:id")
@RolesAllowed(EvaluationPermissions.REVIEW)
class ReviewForm extends PointsForm {

    private final transient ReviewingEvaluations reviewing;

    ReviewForm(EvaluationQueries queries, ReviewingEvaluations reviewing, FormTools tools) {
        super(queries, EvaluationAction.REVIEW, tools);
        this.reviewing = reviewing;
    }

    @Override
    protected List<Remark> check(ScoreDraft draft) {
        return reviewing.check(draft);
    }

    @Override
    protected String save(ScoreDraft draft) {
        reviewing.review(draft);
        return back();
    }
}
