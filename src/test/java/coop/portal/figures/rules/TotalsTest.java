package coop.portal.figures.rules;

import static coop.portal.figures.rules.Cases.END;
import static coop.portal.figures.rules.Cases.dong;
import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.figures.model.CubeCell;
import coop.portal.figures.model.FigureField;
import coop.portal.figures.model.Indicator;
import coop.portal.figures.model.Period;
import coop.portal.figures.model.PeriodKey;
import coop.portal.figures.model.PeriodKind;
import coop.portal.figures.model.ReportState;
import coop.portal.figures.model.Summary;
import coop.portal.figures.model.SummaryFilter;
import coop.portal.kernel.UnitId;
import coop.portal.registry.model.OrganisationType;
import coop.portal.registry.model.Sector;
import coop.portal.support.UseCase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@UseCase("FIG-05")
class TotalsTest {

    private static final PeriodKey KEY = new PeriodKey(PeriodKind.HALF_YEAR, 2026);
    private static final Period PERIOD = new Period(
            KEY, LocalDate.of(2026, 1, 1), END, null, null, false, LocalDateTime.of(2026, 6, 1, 8, 0), "A", 0);

    private static CubeCell cell(ReportState state, int reports, long revenueMillions, long workers, long incomeMillions) {
        return new CubeCell(KEY, new UnitId(1), Sector.AGRICULTURE, OrganisationType.COOPERATIVE, state, reports,
                Map.of(FigureField.REVENUE_TOTAL, dong(revenueMillions),
                        FigureField.MANAGERS_TOTAL, BigDecimal.valueOf(reports * 4L),
                        FigureField.MANAGERS_UNIVERSITY, BigDecimal.valueOf(reports)),
                dong(incomeMillions * workers), BigDecimal.valueOf(workers));
    }

    private static Summary of(boolean onlyAccepted, CubeCell... cells) {
        return Totals.of(new SummaryFilter(KEY, OrganisationType.COOPERATIVE, Set.of(), Set.of(), onlyAccepted),
                PERIOD, List.of(cells), BigDecimal.valueOf(90));
    }

    private static BigDecimal value(Summary summary, Indicator indicator) {
        return summary.get(indicator).value();
    }

    @Test
    @UseCase(value = "FIG-05", rule = "T-01")
    void an_average_is_the_sum_over_the_number_and_no_average_of_averages() {
        Summary summary = of(false, cell(ReportState.SUBMITTED, 1, 900, 1, 10), cell(ReportState.ACCEPTED, 3, 300, 3, 50));
        assertThat(value(summary, Indicator.REVENUE_PER_REPORTING)).isEqualByComparingTo(dong(300));
        assertThat(value(summary, Indicator.MANAGERS_UNIVERSITY_SHARE)).isEqualByComparingTo("25");
    }

    @Test
    @UseCase(value = "FIG-05", rule = "T-02")
    void registered_and_reporting_organisations_have_averages_of_their_own() {
        Summary summary = of(false, cell(ReportState.SUBMITTED, 3, 600, 1, 10), cell(ReportState.NOT_STARTED, 1, 0, 0, 0),
                cell(ReportState.DRAFT, 2, 777, 0, 0));
        assertThat(value(summary, Indicator.REVENUE_PER_REGISTERED)).isEqualByComparingTo(dong(100));
        assertThat(value(summary, Indicator.REVENUE_PER_REPORTING)).isEqualByComparingTo(dong(200));
        assertThat(value(summary, Indicator.REVENUE_TOTAL)).as("a draft does not count").isEqualByComparingTo(dong(600));
    }

    @Test
    @UseCase(value = "FIG-05", rule = "T-03")
    void coverage_is_told_and_too_little_of_it_too() {
        Summary nine = of(false, cell(ReportState.SUBMITTED, 9, 1, 1, 1), cell(ReportState.NOT_STARTED, 1, 0, 0, 0));
        assertThat(nine.coverage()).isEqualByComparingTo("90.0");
        assertThat(nine.enough()).isTrue();
        assertThat(of(false, cell(ReportState.SUBMITTED, 8, 1, 1, 1), cell(ReportState.DRAFT, 2, 0, 0, 0)).enough()).isFalse();
    }

    @Test
    @UseCase(value = "FIG-05", rule = "T-05")
    void the_income_of_workers_is_weighted_by_them() {
        Summary summary = of(false, cell(ReportState.SUBMITTED, 1, 1, 1, 10), cell(ReportState.SUBMITTED, 1, 1, 3, 50));
        assertThat(value(summary, Indicator.INCOME_PER_WORKER)).isEqualByComparingTo(dong(40));
    }

    @Test
    void only_accepted_reports_count_when_that_is_asked_for() {
        Summary summary = of(true, cell(ReportState.SUBMITTED, 1, 500, 1, 1), cell(ReportState.LOCKED, 1, 100, 1, 1));
        assertThat(value(summary, Indicator.REVENUE_TOTAL)).isEqualByComparingTo(dong(100));
        assertThat(value(summary, Indicator.REVENUE_PER_REPORTING)).isEqualByComparingTo(dong(100));
        assertThat(summary.coverage()).isEqualByComparingTo("50.0");
    }

    @Test
    void nothing_is_divided_by_nobody() {
        assertThat(of(false).get(Indicator.REVENUE_PER_REGISTERED).value()).isNull();
    }
}
