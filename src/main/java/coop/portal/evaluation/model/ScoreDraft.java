package coop.portal.evaluation.model;

import java.math.BigDecimal;
import java.util.Map;

/** Points as they are typed, with the version they were read at. */
public record ScoreDraft(EvaluationId id, int version, Map<String, BigDecimal> points, int stoppedMonths) {

    public ScoreDraft {
        points = Map.copyOf(points);
    }
}
