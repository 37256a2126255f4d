package coop.portal.figures;

import coop.portal.figures.model.Period;
import coop.portal.figures.model.PeriodKey;
import coop.portal.figures.model.PeriodKind;
import coop.portal.figures.model.ReportId;
import coop.portal.figures.model.StoredReport;
import coop.portal.figures.persistence.ReportRecords;
import coop.portal.figures.persistence.Reports;
import coop.portal.figures.rules.FigureLimits;
import coop.portal.figures.rules.ReportContext;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.PortalClock;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what reports are compared with: many at once with two queries, so that a list of rows never asks row by row. */
@Component
class Contexts {

    /** Fewer reports do not say what is usual. */
    private static final int ENOUGH = 10;

    private final Reports reports;
    private final ReportRecords records;
    private final FigureLaw law;
    private final PortalClock clock;

    Contexts(Reports reports, ReportRecords records, FigureLaw law, PortalClock clock) {
        this.reports = reports;
        this.records = records;
        this.law = law;
        this.clock = clock;
    }

    /** What stays the same for all reports of a period that are looked at together. */
    record Ground(Period period, FigureLimits limits, @Nullable BigDecimal usualRevenue) {}

    Ground ground(Period period) {
        BigDecimal usual = records.usualRevenue(period.key().yearBefore(), ENOUGH)
                .or(() -> records.usualRevenue(period.key(), ENOUGH))
                .orElse(null);
        return new Ground(period, law.limits(period.to()), usual);
    }

    ReportContext of(StoredReport report, Period period) {
        return of(List.of(report), ground(period)).get(report.id());
    }

    Map<ReportId, ReportContext> of(Collection<StoredReport> some, Ground ground) {
        return of(some, ground, earlier(some, ground.period().key()));
    }

    /** @param known what these organisations reported, among it what belongs to {@link #before} */
    Map<ReportId, ReportContext> among(Collection<StoredReport> some, Ground ground, Collection<StoredReport> known) {
        return of(some, ground, told(known, before(ground.period().key())));
    }

    private Map<ReportId, ReportContext> of(
            Collection<StoredReport> some, Ground ground, Map<OrganisationId, List<StoredReport>> earlier) {
        PeriodKey key = ground.period().key();
        Map<ReportId, ReportContext> contexts = new HashMap<>();
        for (StoredReport report : some) {
            List<StoredReport> before = earlier.getOrDefault(report.reporter().organisation(), List.of());
            contexts.put(report.id(), new ReportContext(
                    ground.period().to(), clock.today(), ground.limits(),
                    before.stream()
                            .filter(one -> one.period().equals(key.yearBefore()))
                            .map(StoredReport::figures)
                            .findFirst()
                            .orElse(null),
                    before.stream()
                            .max(Comparator.comparing(StoredReport::period))
                            .map(StoredReport::figures)
                            .orElse(null),
                    ground.usualRevenue()));
        }
        return contexts;
    }

    /** What the organisation reported for the same kind of period a year before. */
    Optional<StoredReport> yearBefore(StoredReport report) {
        return earlier(List.of(report), report.period())
                .getOrDefault(report.reporter().organisation(), List.of()).stream()
                .filter(one -> one.period().equals(report.period().yearBefore()))
                .findFirst();
    }

    Map<OrganisationId, List<StoredReport>> earlier(Collection<StoredReport> some, PeriodKey key) {
        List<PeriodKey> before = before(key);
        return told(reports.of(some.stream().map(report -> report.reporter().organisation()).distinct().toList(), before), before);
    }

    /** The periods with which one is compared. */
    static List<PeriodKey> before(PeriodKey key) {
        PeriodKey between = key.kind() == PeriodKind.YEAR
                ? new PeriodKey(PeriodKind.HALF_YEAR, key.year())
                : new PeriodKey(PeriodKind.YEAR, key.year() - 1);
        return List.of(key.yearBefore(), between);
    }

    private static Map<OrganisationId, List<StoredReport>> told(Collection<StoredReport> known, List<PeriodKey> periods) {
        return known.stream()
                .filter(report -> periods.contains(report.period()) && report.state().reported())
                .collect(Collectors.groupingBy(report -> report.reporter().organisation()));
    }
}
