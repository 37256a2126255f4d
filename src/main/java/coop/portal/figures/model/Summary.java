package coop.portal.figures.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of a period with their coverage: how many are registered, how many reported, how many of these were accepted.
 *
 * @param leastCoverage the coverage in percent below which numbers do not say enough (domain 6.2); none while not configured
 */
public record Summary(
        SummaryFilter filter,
        Period period,
        int registered,
        int reported,
        int accepted,
        @Nullable BigDecimal leastCoverage,
        List<Computed> numbers) {

    public Summary {
        numbers = List.copyOf(numbers);
    }

    public Computed get(Indicator indicator) {
        return numbers.stream().filter(one -> one.indicator() == indicator).findFirst().orElseThrow();
    }

    /** How many were counted: those that handed in, or only those that were accepted. */
    public int counted() {
        return filter.onlyAccepted() ? accepted : reported;
    }

    /** Enough have reported for the numbers to be told without a caution. */
    public boolean enough() {
        return leastCoverage == null || coverage().compareTo(leastCoverage) >= 0;
    }

    /** In percent of those registered, with one decimal. */
    public BigDecimal coverage() {
        return registered == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(counted()).multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(registered), 1, RoundingMode.HALF_UP);
    }
}
