package coop.portal.figures;

import coop.portal.figures.model.FigureField;
import coop.portal.figures.model.Period;
import coop.portal.figures.model.PeriodKey;
import coop.portal.figures.model.ReportId;
import coop.portal.figures.model.StoredReport;
import coop.portal.figures.persistence.Periods;
import coop.portal.figures.persistence.Reports;
import coop.portal.figures.rules.MeetingRules;
import coop.portal.figures.rules.ReportContext;
import coop.portal.figures.rules.ReportRules;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Remark;
import coop.portal.quality.FindingSource;
import coop.portal.quality.model.Finding;
import coop.portal.quality.model.QualityRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells data quality what the reports of the last due period say: none, revenue out of line, another unit; and how long no meeting was held (DQ-15 to DQ-18). */
@Component
class ReportFindings implements FindingSource {

    private static final Map<String, QualityRule> KNOWN = Map.of("P-02", QualityRule.DQ_17, "P-03", QualityRule.DQ_18);

    private static final int YEARS = 3;

    private final Periods periods;
    private final Reports reports;
    private final Contexts contexts;
    private final FigureLaw law;

    ReportFindings(Periods periods, Reports reports, Contexts contexts, FigureLaw law) {
        this.periods = periods;
        this.reports = reports;
        this.contexts = contexts;
        this.law = law;
    }

    @Override
    public Set<QualityRule> rules() {
        return Set.of(QualityRule.DQ_15, QualityRule.DQ_16, QualityRule.DQ_17, QualityRule.DQ_18);
    }

    @Override
    public List<Finding> find(Collection<OrganisationId> organisations, LocalDate today) {
        List<Period> all = periods.all();
        List<PeriodKey> lately = all.stream().map(Period::key).limit(YEARS * 2).toList();
        Optional<Period> last = last(all, today);
        Set<PeriodKey> asked = new LinkedHashSet<>(lately);
        last.map(Period::key).ifPresent(key -> {
            asked.add(key);
            asked.addAll(Contexts.before(key));
        });
        List<StoredReport> known = reports.of(organisations, asked);
        List<Finding> found = new ArrayList<>(meetings(known, lately, today));
        last.ifPresent(period -> found.addAll(find(known, period)));
        return found;
    }

    @Override
    public Optional<String> path(QualityRule rule, OrganisationId organisation) {
        return Optional.of("figures/organisation/" + organisation.text());
    }

    /** The last general meeting that any report tells of; of those who told of none nothing can be said. */
    private List<Finding> meetings(List<StoredReport> known, List<PeriodKey> lately, LocalDate today) {
        Map<OrganisationId, LocalDate> last = new HashMap<>();
        known.stream()
                .filter(report -> lately.contains(report.period()))
                .filter(report -> report.state().reported() && report.figures().agmDate() != null)
                .forEach(report -> last.merge(report.reporter().organisation(), report.figures().agmDate(),
                        (one, other) -> one.isAfter(other) ? one : other));
        return last.entrySet().stream()
                .flatMap(entry -> MeetingRules.overdue(entry.getValue(), law.meetingWarns(today), law.meetingErrs(today), today)
                        .map(remark -> new Finding(
                                entry.getKey(), QualityRule.DQ_16, remark.severity(), List.of(remark), Set.of()))
                        .stream())
                .toList();
    }

    /** The latest period whose day of handing in is over. */
    private static Optional<Period> last(List<Period> all, LocalDate today) {
        return all.stream()
                .filter(period -> due(period).isBefore(today))
                .max(Comparator.comparing(Period::key));
    }

    /** Where no day is set, the period's own end. */
    private static LocalDate due(Period period) {
        LocalDate due = period.handInDue();
        return due == null ? period.to() : due;
    }

    private List<Finding> find(List<StoredReport> known, Period period) {
        List<StoredReport> all = known.stream().filter(report -> report.period().equals(period.key())).toList();
        List<StoredReport> told = all.stream().filter(report -> report.state().reported()).toList();
        List<Finding> found = new ArrayList<>();
        all.stream().filter(report -> !report.state().reported()).forEach(report -> found.add(Finding.of(
                report.reporter().organisation(), QualityRule.DQ_15,
                Remark.error("DQ-15", "report", "figures.remark.not-reported", period.key().text(), due(period)))));
        Map<ReportId, ReportContext> around = contexts.among(told, contexts.ground(period), known);
        told.forEach(report -> ReportRules.check(report.figures(), around.get(report.id())).forEach(remark ->
                Optional.ofNullable(KNOWN.get(remark.rule())).filter(rule -> concerns(rule, remark)).ifPresent(rule ->
                        found.add(Finding.of(report.reporter().organisation(), rule, remark)))));
        return found;
    }

    /** Out of line is asked of the revenue only. */
    private static boolean concerns(QualityRule rule, Remark remark) {
        return rule != QualityRule.DQ_17 || FigureField.REVENUE_TOTAL.name().equals(remark.field());
    }
}
