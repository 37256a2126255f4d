package coop.portal.figures;

import coop.portal.figures.model.FigurePermissions;
import coop.portal.figures.model.Period;
import coop.portal.figures.model.ReportAction;
import coop.portal.figures.model.ReportId;
import coop.portal.figures.model.ReportState;
import coop.portal.figures.model.StoredReport;
import coop.portal.figures.persistence.ReportRecords;
import coop.portal.figures.persistence.Reports;
import coop.portal.figures.rules.ReportLifecycle;
import coop.portal.figures.rules.ReportRules;
import coop.portal.kernel.Change;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.Remark;
import coop.portal.kernel.StaleException;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The commune's leader checks a report, the department of its field accepts it, and either sends it back with a reason. */
@Service
@Transactional
public class DecidingReports {

    private final Reports reports;
    private final ReportRecords records;
    private final Contexts contexts;
    private final FigureDesk desk;

    DecidingReports(Reports reports, ReportRecords records, Contexts contexts, FigureDesk desk) {
        this.reports = reports;
        this.records = records;
        this.contexts = contexts;
        this.desk = desk;
    }

    @RolesAllowed(FigurePermissions.REPORT_CHECK)
    public void check(ReportId id, int version) {
        take(id, version, ReportAction.CHECK, "report-checked", null);
    }

    @RolesAllowed(FigurePermissions.REPORT_ACCEPT)
    public void accept(ReportId id, int version) {
        take(id, version, ReportAction.ACCEPT, "report-accepted", null);
    }

    @RolesAllowed(FigurePermissions.REPORT_RETURN)
    public void sendBack(ReportId id, int version, String reason) {
        take(id, version, ReportAction.RETURN, "report-returned", reason.strip());
    }

    private void take(ReportId id, int version, ReportAction action, String act, @Nullable String reason) {
        StoredReport report = reports.find(id).orElseThrow(() -> new NotFoundException("report " + id.text()));
        if (report.version() != version) {
            throw new StaleException("report " + id.text());
        }
        Period period = desk.period(report.period());
        List<Remark> remarks = ReportRules.check(report.figures(), contexts.of(report, period));
        boolean reasoned = reason != null && !reason.isEmpty();
        ReportState next = ReportLifecycle.TABLE
                .decide(report.state(), action, desk.facts(report, period, remarks, reasoned))
                .orRefuse();
        if (!records.update(List.of(report.in(next, reason)), desk.now()).isEmpty()) {
            throw new StaleException("report " + id.text());
        }
        desk.acted(report, act, List.of(
                new Change("figures.field.state", report.state().name(), next.name())), reason);
    }
}
