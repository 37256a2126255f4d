package coop.portal.evaluation.model;

import coop.portal.kernel.UserId;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation as it is kept.
 *
 * @param stoppedMonths for how many months of the year the organisation stood still
 * @param hands everybody who scored, and everybody they did it for
 */
public record StoredEvaluation(
        EvaluationId id,
        Evaluated of,
        int year,
        long scheme,
        EvaluationState state,
        Map<String, BigDecimal> self,
        Map<String, BigDecimal> reviewed,
        int stoppedMonths,
        @Nullable Sanction sanction,
        @Nullable String returnReason,
        Set<UserId> hands,
        int version) {

    public StoredEvaluation {
        self = Map.copyOf(self);
        reviewed = Map.copyOf(reviewed);
        hands = Set.copyOf(hands);
    }

    public static StoredEvaluation begin(Evaluated of, int year, long scheme) {
        return new StoredEvaluation(EvaluationId.next(), of, year, scheme, EvaluationState.DRAFT, Map.of(), Map.of(), 0, null,
                null, Set.of(), 0);
    }

    /** The points that count: the department's once there are any. */
    public Map<String, BigDecimal> counting() {
        return reviewed.isEmpty() ? self : reviewed;
    }

    public StoredEvaluation scored(Map<String, BigDecimal> points, int stopped, Set<UserId> by) {
        return new StoredEvaluation(id, of, year, scheme, state, points, reviewed, stopped, sanction, returnReason, by, version);
    }

    public StoredEvaluation reviewed(Map<String, BigDecimal> points, int stopped) {
        return new StoredEvaluation(id, of, year, scheme, state, self, points, stopped, sanction, returnReason, hands, version);
    }

    public StoredEvaluation sanctioned(@Nullable Sanction other) {
        return new StoredEvaluation(id, of, year, scheme, state, self, reviewed, stoppedMonths, other, returnReason, hands, version);
    }

    public StoredEvaluation in(EvaluationState next, @Nullable String reason) {
        return new StoredEvaluation(id, of, year, scheme, next, self, reviewed, stoppedMonths, sanction, reason, hands, version);
    }
}
