package coop.portal.evaluation.rules;

import coop.portal.evaluation.model.EvaluationAction;
import coop.portal.evaluation.model.EvaluationState;
import coop.portal.kernel.Lifecycle;
import java.util.List;

/** Self-scored by the organisation through its commune, then reviewed by the department; what is wrong goes back. */
public final class EvaluationLifecycle {

    public static final Lifecycle<EvaluationState, EvaluationAction, EvaluationFacts> TABLE = table();

    private EvaluationLifecycle() {}

    private static Lifecycle<EvaluationState, EvaluationAction, EvaluationFacts> table() {
        Lifecycle.Builder<EvaluationState, EvaluationAction, EvaluationFacts> table = Lifecycle.of(EvaluationAction.class);
        for (EvaluationState writing : List.of(EvaluationState.DRAFT, EvaluationState.RETURNED)) {
            arrow(table, writing, EvaluationAction.SCORE, writing);
            arrow(table, writing, EvaluationAction.SUBMIT, EvaluationState.SUBMITTED)
                    .when(EvaluationFacts::complete, "evaluation.refusal.incomplete");
        }
        for (EvaluationState given : List.of(EvaluationState.SUBMITTED, EvaluationState.REVIEWED)) {
            arrow(table, given, EvaluationAction.REVIEW, EvaluationState.REVIEWED)
                    .when(EvaluationFacts::fourEyes, "evaluation.refusal.own-scores");
            arrow(table, given, EvaluationAction.RETURN, EvaluationState.RETURNED)
                    .when(EvaluationFacts::reasoned, "evaluation.refusal.reason-required");
        }
        for (EvaluationState any : EvaluationState.values()) {
            arrow(table, any, EvaluationAction.SANCTION, any);
        }
        return table.build();
    }

    private static Lifecycle.Builder<EvaluationState, EvaluationAction, EvaluationFacts>.Line arrow(
            Lifecycle.Builder<EvaluationState, EvaluationAction, EvaluationFacts> table,
            EvaluationState from,
            EvaluationAction action,
            EvaluationState to) {
        return table.from(from).on(action).to(to).when(facts -> facts.may(action), "evaluation.refusal.not-your-role");
    }
}
