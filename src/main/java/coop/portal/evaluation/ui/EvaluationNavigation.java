package coop.portal.evaluation.ui;

import coop.portal.evaluation.model.EvaluationId;
import coop.portal.evaluation.model.EvaluationState;
import coop.portal.evaluation.model.SchemeKind;
import coop.portal.kernel.OrganisationId;
import java.util.Set;
import java.util.stream.Collectors;

/** Where the pages of evaluation are, for links from anywhere; without a leading slash. */
public final class EvaluationNavigation {

    static final String EVALUATIONS = "evaluation/evaluations";
    static final String EVALUATION = "evaluation/evaluation";
    static final String SCORE = "evaluation/score";
    static final String REVIEW = "evaluation/review";
    static final String ORGANISATION = "evaluation/organisation";
    static final String SCHEMES = "evaluation/schemes";
    static final String SCHEME = "evaluation/scheme";

    private EvaluationNavigation() {}

    public static String toEvaluation(EvaluationId id) {
        return EVALUATION + "/" + id.text();
    }

    static String toEvaluations(int year, Set<EvaluationState> states) {
        return EVALUATIONS + "?years=" + year + states.stream().sorted().map(state -> "&states=" + state.name())
                .collect(Collectors.joining());
    }

    public static String toOrganisation(OrganisationId id) {
        return ORGANISATION + "/" + id.text();
    }

    static String toScore(EvaluationId id) {
        return SCORE + "/" + id.text();
    }

    static String toReview(EvaluationId id) {
        return REVIEW + "/" + id.text();
    }

    static String toScheme(SchemeKind kind) {
        return SCHEME + "/" + kind.name();
    }
}
