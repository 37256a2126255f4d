package coop.portal.evaluation.rules;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The numbers in force by which a year is rated; what is not configured is none. */
public record RatingLimits(
        @Nullable BigDecimal good, @Nullable BigDecimal fair, @Nullable BigDecimal average,
        @Nullable Integer monthsOfOperation, @Nullable Integer monthsStopped) {}
