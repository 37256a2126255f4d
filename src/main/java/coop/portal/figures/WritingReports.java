package coop.portal.figures;

import coop.portal.figures.model.FigureCheck;
import coop.portal.figures.model.FigurePermissions;
import coop.portal.figures.model.Figures;
import coop.portal.figures.model.Period;
import coop.portal.figures.model.ReportAction;
import coop.portal.figures.model.ReportDraft;
import coop.portal.figures.model.ReportId;
import coop.portal.figures.model.ReportState;
import coop.portal.figures.model.StoredReport;
import coop.portal.figures.persistence.ReportRecords;
import coop.portal.figures.persistence.Reports;
import coop.portal.figures.rules.FigureChanges;
import coop.portal.figures.rules.ReportContext;
import coop.portal.figures.rules.ReportLifecycle;
import coop.portal.figures.rules.ReportRules;
import coop.portal.figures.rules.UnitSlips;
import coop.portal.kernel.Change;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.Remark;
import coop.portal.kernel.StaleException;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The commune writes down what an organisation reports and hands it in. */
@Service
@Transactional
public class WritingReports {

    /** What is still missing does not stop a draft, only handing it in. */
    private static final String MISSING = "F-01";

    private final Reports reports;
    private final ReportRecords records;
    private final Contexts contexts;
    private final FigureDesk desk;

    WritingReports(Reports reports, ReportRecords records, Contexts contexts, FigureDesk desk) {
        this.reports = reports;
        this.records = records;
        this.contexts = contexts;
        this.desk = desk;
    }

    /** What the rules say of figures while they are typed, and which of them look as if typed in another unit. */
    @RolesAllowed(FigurePermissions.REPORT_WRITE)
    @Transactional(readOnly = true)
    public FigureCheck look(ReportDraft draft) {
        StoredReport report = find(draft.id());
        ReportContext context = contexts.of(report, desk.period(report.period()));
        return new FigureCheck(check(draft.figures(), context), UnitSlips.find(draft.figures(), context));
    }

    /** @param acknowledged the rules whose warnings the person has read and keeps the numbers all the same */
    @RolesAllowed(FigurePermissions.REPORT_WRITE)
    public void save(ReportDraft draft, Set<String> acknowledged) {
        StoredReport report = find(draft.id());
        if (report.version() != draft.version()) {
            throw new StaleException("report " + draft.id().text());
        }
        Period period = desk.period(report.period());
        List<Remark> remarks = check(draft.figures(), contexts.of(report, period));
        RefusedException.mustNotStop(remarks);
        ReportState next = ReportLifecycle.TABLE
                .decide(report.state(), ReportAction.EDIT, desk.facts(report, period, remarks, false))
                .orRefuse();
        Set<String> kept = new HashSet<>(ReportRules.warnings(remarks));
        kept.retainAll(acknowledged);
        List<Change> changes = FigureChanges.between(report.figures(), draft.figures());
        write(report.saying(draft.figures(), kept, desk.hands(report)).in(next, report.returnReason()));
        desk.acted(report, "report-written", changes, null);
    }

    @RolesAllowed(FigurePermissions.REPORT_SUBMIT)
    public void submit(ReportId id, int version) {
        StoredReport report = find(id);
        if (report.version() != version) {
            throw new StaleException("report " + id.text());
        }
        Period period = desk.period(report.period());
        List<Remark> remarks = ReportRules.check(report.figures(), contexts.of(report, period));
        ReportState next = ReportLifecycle.TABLE
                .decide(report.state(), ReportAction.SUBMIT, desk.facts(report, period, remarks, false))
                .orRefuse();
        write(report.saying(report.figures(), report.warnings(), desk.hands(report)).in(next, null));
        desk.acted(report, "report-submitted", List.of(), null);
    }

    private static List<Remark> check(Figures figures, ReportContext context) {
        return ReportRules.check(figures, context).stream()
                .filter(remark -> !remark.rule().equals(MISSING))
                .toList();
    }

    private void write(StoredReport report) {
        if (!records.update(List.of(report), desk.now()).isEmpty()) {
            throw new StaleException("report " + report.id().text());
        }
    }

    private StoredReport find(ReportId id) {
        return reports.find(id).orElseThrow(() -> new NotFoundException("report " + id.text()));
    }
}
