package coop.portal.figures;

import coop.portal.figures.model.FigureField;
import coop.portal.figures.model.Period;
import coop.portal.figures.model.PeriodKey;
import coop.portal.figures.model.PeriodKind;
import coop.portal.figures.model.StoredReport;
import coop.portal.figures.persistence.Periods;
import coop.portal.figures.persistence.Reports;
import coop.portal.kernel.OrganisationId;
import coop.portal.registry.RevenueSource;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Tells the registry what organisations earned in the last whole year that they reported; half-years are never doubled. */
@Component
class YearRevenues implements RevenueSource {

    private static final int YEARS = 2;

    private final Periods periods;
    private final Reports reports;

    YearRevenues(Periods periods, Reports reports) {
        this.periods = periods;
        this.reports = reports;
    }

    @Override
    public Map<OrganisationId, Revenue> revenues(Collection<OrganisationId> organisations) {
        return of(organisations, key -> true);
    }

    @Override
    public Map<OrganisationId, Revenue> revenuesBy(LocalDate day, Collection<OrganisationId> organisations) {
        return of(organisations, key -> LocalDate.of(key.year(), Month.DECEMBER, 31).isBefore(day.plusDays(1)));
    }

    private Map<OrganisationId, Revenue> of(Collection<OrganisationId> organisations, Predicate<PeriodKey> which) {
        List<PeriodKey> years = periods.all().stream()
                .map(Period::key)
                .filter(key -> key.kind() == PeriodKind.YEAR)
                .filter(which)
                .limit(YEARS)
                .toList();
        Map<OrganisationId, Revenue> found = new HashMap<>();
        reports.of(organisations, years).stream()
                .filter(report -> report.state().reported() && report.figures().has(FigureField.REVENUE_TOTAL))
                .sorted(Comparator.comparing(StoredReport::period))
                .forEach(report -> found.put(
                        report.reporter().organisation(),
                        new Revenue(report.figures().orZero(FigureField.REVENUE_TOTAL), report.period().text())));
        return found;
    }
}
