package coop.portal.figures;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.figures.model.FigureField;
import coop.portal.figures.model.PeriodKey;
import coop.portal.figures.model.PeriodKind;
import coop.portal.figures.model.Reporter;
import coop.portal.figures.model.StoredReport;
import coop.portal.figures.rules.FigureLimits;
import coop.portal.figures.rules.FigureRules;
import coop.portal.figures.rules.ReportContext;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Remark;
import coop.portal.kernel.UnitId;
import coop.portal.registry.model.OrganisationType;
import coop.portal.registry.model.Sector;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DemoReportsTest {

    private static final PeriodKey HALF = new PeriodKey(PeriodKind.HALF_YEAR, 2026);
    private static final PeriodKey YEAR = new PeriodKey(PeriodKind.YEAR, 2025);
    private static final FigureLimits LIMITS = new FigureLimits(
            BigDecimal.valueOf(5), BigDecimal.valueOf(10_000_000), BigDecimal.valueOf(300_000_000), BigDecimal.ONE,
            BigDecimal.valueOf(10_000_000_000_000L), 4);

    @Test
    void on_average_they_earn_what_was_published() {
        assertThat(average(HALF)).isBetween(1_095L, 1_140L);
        assertThat(average(YEAR)).isBetween(2_230L, 2_330L);
    }

    @Test
    void what_is_invented_has_nothing_wrong_in_it() {
        for (PeriodKey key : List.of(HALF, YEAR)) {
            ReportContext context = ReportContext.alone(
                    LocalDate.of(key.year(), 12, 31), LocalDate.of(2026, 11, 29), LIMITS);
            assertThat(reports(key, 2_000).stream()
                            .filter(report -> !report.figures().nothing())
                            .flatMap(report -> FigureRules.check(report.figures(), context).stream())
                            .filter(remark -> remark.stops() || remark.rule().startsWith("F-0"))
                            .map(Remark::rule))
                    .isEmpty();
        }
    }

    @Test
    void the_same_organisation_reports_the_same_and_each_report_has_an_id_of_its_own() {
        assertThat(reports(YEAR, 500)).isEqualTo(reports(YEAR, 500));
        assertThat(LongStream.of(HALF.year(), YEAR.year())
                        .boxed()
                        .flatMap(year -> reports(year == HALF.year() ? HALF : YEAR, 500).stream().map(StoredReport::id)))
                .doesNotHaveDuplicates()
                .hasSize(1_000);
    }

    private static long average(PeriodKey key) {
        return (long) reports(key, 20_000).stream()
                .filter(report -> report.figures().has(FigureField.REVENUE_TOTAL))
                .mapToLong(report -> report.figures().orZero(FigureField.REVENUE_TOTAL).longValueExact() / 1_000_000)
                .average()
                .orElseThrow();
    }

    private static List<StoredReport> reports(PeriodKey key, int many) {
        return LongStream.rangeClosed(1, many)
                .mapToObj(id -> DemoReports.report(key, new Reporter(
                        new OrganisationId(id), OrganisationType.COOPERATIVE, "Hợp tác xã " + id, null, new UnitId(7),
                        Sector.AGRICULTURE)))
                .toList();
    }
}
