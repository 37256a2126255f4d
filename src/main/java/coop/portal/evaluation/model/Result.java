package coop.portal.evaluation.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an evaluation comes to: computed, never typed.
 *
 * @param rank none when it is not rated
 * @param forced the sanction that forces the lowest rank whatever the points
 */
public record Result(
        BigDecimal total, @Nullable Rank rank, @Nullable NotRated why, @Nullable Sanction forced) {}
