package coop.portal.figures;

import coop.portal.figures.model.FigurePermissions;
import coop.portal.figures.model.Period;
import coop.portal.figures.model.ReportFilter;
import coop.portal.figures.model.ReportId;
import coop.portal.figures.model.ReportRow;
import coop.portal.figures.model.ReportSheet;
import coop.portal.figures.model.ReportState;
import coop.portal.figures.model.StoredReport;
import coop.portal.figures.persistence.ReportRows;
import coop.portal.figures.persistence.Reports;
import coop.portal.figures.rules.ReportLifecycle;
import coop.portal.figures.rules.ReportRules;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Paged;
import coop.portal.kernel.Remark;
import coop.portal.kernel.UnitId;
import coop.portal.law.model.LegalName;
import coop.portal.territory.Territory;
import coop.portal.territory.model.Unit;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads of reports: what lies outside the scope of whoever asks is not found here. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(FigurePermissions.REPORT_READ)
public class ReportQueries {

    private final ReportRows rows;
    private final Reports reports;
    private final Contexts contexts;
    private final Territory territory;
    private final FigureLaw law;
    private final FigureDesk desk;

    ReportQueries(
            ReportRows rows, Reports reports, Contexts contexts, Territory territory, FigureLaw law, FigureDesk desk) {
        this.rows = rows;
        this.reports = reports;
        this.contexts = contexts;
        this.territory = territory;
        this.law = law;
        this.desk = desk;
    }

    public Paged<ReportRow, ReportFilter> rows() {
        return rows;
    }

    /** @throws NotFoundException when there is none in scope */
    public ReportSheet sheet(ReportId id) {
        StoredReport report = reports.find(id).orElseThrow(() -> new NotFoundException("report " + id.text()));
        Period period = desk.period(report.period());
        List<Remark> remarks = report.state() == ReportState.NOT_STARTED
                ? List.of()
                : ReportRules.check(report.figures(), contexts.of(report, period));
        UnitId commune = report.reporter().commune();
        return new ReportSheet(
                report, period,
                territory.find(commune).isPresent() ? territory.label(commune, desk.today()) : "",
                contexts.yearBefore(report).orElse(null),
                remarks,
                ReportLifecycle.steps(report.state(), desk.facts(report, period, remarks, true)));
    }

    /** All periods of one organisation, the latest first. */
    public List<StoredReport> of(OrganisationId organisation) {
        return reports.of(organisation);
    }

    /** The communes of today, to which a list may be narrowed. */
    public List<Unit> communes() {
        return territory.communes(desk.today());
    }

    /** The checks that are not made for a report because their number has no value, as people call the numbers. */
    public List<LegalName> notConfigured(Period period) {
        return law.missing(period.to());
    }
}
