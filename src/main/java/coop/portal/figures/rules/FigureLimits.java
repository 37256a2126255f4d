package coop.portal.figures.rules;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The thresholds in force on the last day of a period. One that is not configured is not guessed: its check is not made,
 * and the page says so.
 *
 * @param outlierFactor how many times more or less than before is strange
 * @param incomeFrom from which yearly income of a worker, in đồng, a number is plausible
 * @param incomeTo up to which
 * @param profitTolerance how far a result may be from revenue less cost, in percent of revenue
 * @param revenueImplausible a revenue, in đồng, that no organisation has when there is nothing to compare with
 * @param agmMonths within how many months of the year's end the general meeting is held (LHTX 59.1)
 */
public record FigureLimits(
        @Nullable BigDecimal outlierFactor,
        @Nullable BigDecimal incomeFrom,
        @Nullable BigDecimal incomeTo,
        @Nullable BigDecimal profitTolerance,
        @Nullable BigDecimal revenueImplausible,
        @Nullable Integer agmMonths) {

    public static final FigureLimits NONE = new FigureLimits(null, null, null, null, null, null);
}
