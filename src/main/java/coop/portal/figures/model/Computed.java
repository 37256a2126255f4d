package coop.portal.figures.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An indicator with what it was computed from.
 *
 * @param below what the sum was divided by, none of a plain sum
 * @param value none where there is nothing to divide by
 */
public record Computed(
        Indicator indicator, BigDecimal above, @Nullable BigDecimal below, @Nullable BigDecimal value) {}
