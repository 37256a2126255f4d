package coop.portal.evaluation.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An evaluation in the list. */
public record EvaluationRow(
        EvaluationId id, Evaluated of, String communeName, int year, EvaluationState state, @Nullable BigDecimal total,
        @Nullable Rank rank, @Nullable NotRated why) {}
