package coop.portal.figures.rules;

import static coop.portal.figures.model.FigureField.MANAGERS_INTERMEDIATE;
import static coop.portal.figures.model.FigureField.MANAGERS_TOTAL;
import static coop.portal.figures.model.FigureField.MANAGERS_UNIVERSITY;
import static coop.portal.figures.model.FigureField.MEMBERS_OFFICIAL;
import static coop.portal.figures.model.FigureField.PROFIT;
import static coop.portal.figures.model.FigureField.REVENUE_MEMBERS;
import static coop.portal.figures.model.FigureField.REVENUE_TOTAL;
import static coop.portal.figures.model.FigureField.WORKERS_REGULAR;

import coop.portal.figures.model.Computed;
import coop.portal.figures.model.CubeCell;
import coop.portal.figures.model.FigureField;
import coop.portal.figures.model.Indicator;
import coop.portal.figures.model.Period;
import coop.portal.figures.model.Summary;
import coop.portal.figures.model.SummaryFilter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Adds reports up and divides sums by numbers: a total, an average and a share are computed here and nowhere else (6.2). */
public final class Totals {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Totals() {}

    /** @param cells of the period, type, sectors and communes that are asked for, in all states */
    public static Summary of(
            SummaryFilter filter, Period period, List<CubeCell> cells, @Nullable BigDecimal leastCoverage) {
        int registered = count(cells, cell -> true);
        int reported = count(cells, cell -> cell.state().reported());
        int accepted = count(cells, cell -> cell.state().accepted());
        List<CubeCell> counted = cells.stream()
                .filter(cell -> filter.onlyAccepted() ? cell.state().accepted() : cell.state().reported())
                .toList();
        BigDecimal revenue = sum(counted, REVENUE_TOTAL);
        BigDecimal reporting = BigDecimal.valueOf(filter.onlyAccepted() ? accepted : reported);
        BigDecimal managers = sum(counted, MANAGERS_TOTAL);
        List<Computed> numbers = List.of(
                total(Indicator.REVENUE_TOTAL, revenue),
                quotient(Indicator.REVENUE_PER_REGISTERED, revenue, BigDecimal.valueOf(registered)),
                quotient(Indicator.REVENUE_PER_REPORTING, revenue, reporting),
                share(Indicator.REVENUE_MEMBERS_SHARE, sum(counted, REVENUE_MEMBERS), revenue),
                quotient(Indicator.PROFIT_PER_REPORTING, sum(counted, PROFIT), reporting),
                total(Indicator.MEMBERS_TOTAL, sum(counted, MEMBERS_OFFICIAL)),
                total(Indicator.WORKERS_TOTAL, sum(counted, WORKERS_REGULAR)),
                quotient(Indicator.INCOME_PER_WORKER, add(counted, CubeCell::incomeTimesWorkers),
                        add(counted, CubeCell::workersWithIncome)),
                share(Indicator.MANAGERS_UNIVERSITY_SHARE, sum(counted, MANAGERS_UNIVERSITY), managers),
                share(Indicator.MANAGERS_INTERMEDIATE_SHARE, sum(counted, MANAGERS_INTERMEDIATE), managers));
        return new Summary(filter, period, registered, reported, accepted, leastCoverage, numbers);
    }

    private static int count(List<CubeCell> cells, Predicate<CubeCell> which) {
        return cells.stream().filter(which).mapToInt(CubeCell::reports).sum();
    }

    private static BigDecimal sum(List<CubeCell> cells, FigureField field) {
        return add(cells, cell -> cell.sums().getOrDefault(field, BigDecimal.ZERO));
    }

    private static BigDecimal add(List<CubeCell> cells, Function<CubeCell, BigDecimal> of) {
        return cells.stream().map(of).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Computed total(Indicator indicator, BigDecimal sum) {
        return new Computed(indicator, sum, null, sum);
    }

    /** To the đồng. */
    private static Computed quotient(Indicator indicator, BigDecimal above, BigDecimal below) {
        BigDecimal value = below.signum() == 0 ? null : above.divide(below, 0, RoundingMode.HALF_UP);
        return new Computed(indicator, above, below, value);
    }

    /** In percent with two decimals. */
    private static Computed share(Indicator indicator, BigDecimal above, BigDecimal below) {
        BigDecimal value = below.signum() == 0
                ? null
                : above.multiply(HUNDRED).divide(below, 2, RoundingMode.HALF_UP);
        return new Computed(indicator, above, below, value);
    }
}
