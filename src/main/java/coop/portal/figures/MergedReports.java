package coop.portal.figures;

import coop.portal.figures.model.Figures;
import coop.portal.figures.model.PeriodKey;
import coop.portal.figures.model.ReportId;
import coop.portal.figures.model.ReportState;
import coop.portal.figures.model.Reporter;
import coop.portal.figures.model.StoredReport;
import coop.portal.figures.persistence.ReportRecords;
import coop.portal.figures.persistence.Reports;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Refusal;
import coop.portal.registry.Belongings;
import coop.portal.registry.PublicOrganisations;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Reports go along with a record that is merged. Where both owe a report for a period, the one that was begun stays; two that
 * were begun are a matter for the communes that wrote them, before the records become one.
 */
@Component
class MergedReports implements Belongings {

    private static final String MOVED = "M";
    private static final String NOT_DUE_FROM = "F";
    private static final String NOT_DUE_TO = "T";

    private final Reports reports;
    private final ReportRecords records;
    private final PublicOrganisations register;

    MergedReports(Reports reports, ReportRecords records, PublicOrganisations register) {
        this.reports = reports;
        this.records = records;
        this.register = register;
    }

    @Override
    public String kind() {
        return "figures.Belongings.reports";
    }

    @Override
    public Set<String> tables() {
        return Set.of("figures_report");
    }

    @Override
    public List<String> of(OrganisationId organisation) {
        return reports.of(organisation).stream()
                .filter(MergedReports::begun)
                .map(report -> report.period().text())
                .toList();
    }

    @Override
    public List<Refusal> conflicts(OrganisationId from, OrganisationId to) {
        Set<PeriodKey> there = reports.of(to).stream()
                .filter(MergedReports::begun)
                .map(StoredReport::period)
                .collect(Collectors.toSet());
        return reports.of(from).stream()
                .filter(report -> begun(report) && there.contains(report.period()))
                .map(report -> Refusal.of("figures.refusal.merge-same-period", report.period().text()))
                .toList();
    }

    @Override
    public List<String> move(OrganisationId from, OrganisationId to) {
        Map<PeriodKey, StoredReport> there = reports.of(to).stream()
                .collect(Collectors.toMap(StoredReport::period, Function.identity()));
        List<String> keys = new ArrayList<>();
        for (StoredReport report : reports.of(from)) {
            StoredReport other = there.get(report.period());
            if (other != null && !begun(report)) {
                records.dropDue(report.id());
                keys.add(key(NOT_DUE_FROM, report));
            } else {
                if (other != null) {
                    records.dropDue(other.id());
                    keys.add(key(NOT_DUE_TO, other));
                }
                keys.add(key(MOVED, report));
            }
        }
        records.moveTo(moved(keys), reporter(to));
        return keys;
    }

    @Override
    public List<Refusal> moveBack(OrganisationId from, OrganisationId to, List<String> rows) {
        List<ReportId> moved = moved(rows);
        Set<ReportId> there = reports.of(to).stream().map(StoredReport::id).collect(Collectors.toSet());
        if (!there.containsAll(moved)) {
            return List.of(Refusal.of("figures.refusal.merge-undo"));
        }
        records.moveTo(moved, reporter(from));
        restore(rows, NOT_DUE_FROM, from);
        restore(rows, NOT_DUE_TO, to);
        return List.of();
    }

    private void restore(List<String> rows, String kind, OrganisationId owner) {
        Reporter reporter = reporter(owner);
        records.insertDue(rows.stream()
                .filter(row -> row.startsWith(kind))
                .map(row -> row.substring(1).split(":"))
                .map(parts -> new StoredReport(new ReportId(Long.parseLong(parts[0])), PeriodKey.parse(parts[1]), reporter,
                        ReportState.NOT_STARTED, Figures.EMPTY, Set.of(), Set.of(), null, null, Integer.parseInt(parts[2])))
                .toList());
    }

    private Reporter reporter(OrganisationId id) {
        return register.refs(List.of(id)).stream()
                .findFirst()
                .map(Roll::reporter)
                .orElseThrow(() -> new NotFoundException("organisation " + id.text()));
    }

    private static boolean begun(StoredReport report) {
        return report.state() != ReportState.NOT_STARTED;
    }

    private static String key(String kind, StoredReport report) {
        return kind + report.id().value() + ":" + report.period().text() + ":" + report.version();
    }

    private static List<ReportId> moved(List<String> keys) {
        return keys.stream()
                .filter(key -> key.startsWith(MOVED))
                .map(key -> new ReportId(Long.parseLong(key.substring(1, key.indexOf(':')))))
                .toList();
    }
}
