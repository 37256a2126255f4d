package coop.portal.evaluation.rules;

import coop.portal.evaluation.model.EvaluationAction;
import coop.portal.kernel.UserId;
import java.util.Collections;
import java.util.Set;

/** What the guards of an evaluation look at. */
public record EvaluationFacts(
        Set<String> permissions, Set<UserId> person, Set<UserId> hands, boolean complete, boolean reasoned) {

    boolean may(EvaluationAction action) {
        return permissions.contains(action.permission());
    }

    /** Nobody reviews what they scored, nor for the one who did. */
    boolean fourEyes() {
        return Collections.disjoint(person, hands);
    }
}
