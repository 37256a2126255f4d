package coop.portal.evaluation.ui;

import coop.portal.evaluation.model.EvaluationActed;
import coop.portal.evaluation.model.EvaluationId;
import coop.portal.uikit.SubjectLink;
import org.springframework.stereotype.Component;

/** Leads from the trail to the page of an evaluation. */
@Component
class EvaluationLink implements SubjectLink {

    @Override
    public String type() {
        return EvaluationActed.SUBJECT;
    }

    @Override
    public String path(String id) {
        return EvaluationNavigation.toEvaluation(EvaluationId.parse(id));
    }
}
