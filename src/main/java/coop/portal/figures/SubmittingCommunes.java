package coop.portal.figures;

import coop.portal.figures.model.FigurePermissions;
import coop.portal.figures.model.Period;
import coop.portal.figures.model.PeriodKey;
import coop.portal.figures.model.ReportAction;
import coop.portal.figures.model.ReportActed;
import coop.portal.figures.model.ReportFilter;
import coop.portal.figures.model.ReportId;
import coop.portal.figures.model.ReportState;
import coop.portal.figures.model.StoredReport;
import coop.portal.figures.model.SubmitOutcome;
import coop.portal.figures.persistence.ReportRecords;
import coop.portal.figures.persistence.Reports;
import coop.portal.figures.rules.ReportContext;
import coop.portal.figures.rules.ReportLifecycle;
import coop.portal.figures.rules.ReportRules;
import coop.portal.kernel.RecordedMany;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.StaleException;
import coop.portal.kernel.Verdict;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A commune hands in all its reports of a period at once: those that are ready go, each other one says why it does not. */
@Service
@Transactional
@RolesAllowed(FigurePermissions.REPORT_SUBMIT)
public class SubmittingCommunes {

    private static final Set<ReportState> WRITTEN =
            Set.of(ReportState.NOT_STARTED, ReportState.DRAFT, ReportState.RETURNED);
    private static final int MOST = 5_000;

    private final Reports reports;
    private final ReportRecords records;
    private final Contexts contexts;
    private final FigureDesk desk;

    SubmittingCommunes(Reports reports, ReportRecords records, Contexts contexts, FigureDesk desk) {
        this.reports = reports;
        this.records = records;
        this.contexts = contexts;
        this.desk = desk;
    }

    /** All in scope that are not handed in yet. @return each with what became of it, in the order of the names */
    public List<SubmitOutcome> submitAll(PeriodKey key) {
        Period period = desk.period(key);
        if (period.locked()) {
            throw new RefusedException("figures.refusal.period-locked");
        }
        List<StoredReport> waiting = new ArrayList<>();
        reports.forEach(new ReportFilter("", Set.of(key), WRITTEN, Set.of(), Set.of(), Set.of(), false), List.of(), waiting::add);
        if (waiting.size() > MOST) {
            throw new RefusedException("figures.refusal.too-many", MOST);
        }
        Map<ReportId, ReportContext> known = contexts.of(waiting, contexts.ground(period));
        List<StoredReport> after = new ArrayList<>();
        List<ReportActed> trail = new ArrayList<>();
        List<SubmitOutcome> outcomes = new ArrayList<>();
        for (StoredReport report : waiting) {
            List<Refusal> reasons = switch (verdict(report, period, known.get(report.id()))) {
                case Verdict.Allowed<ReportState>(ReportState next) -> {
                    after.add(report.saying(report.figures(), report.warnings(), desk.hands(report)).in(next, null));
                    trail.add(FigureDesk.event(report, "report-submitted", List.of(), null));
                    yield List.<Refusal>of();
                }
                case Verdict.Refused<ReportState>(List<Refusal> refused) -> refused;
            };
            outcomes.add(new SubmitOutcome(report.id(), report.reporter().name(), reasons));
        }
        if (!records.update(after, desk.now()).isEmpty()) {
            throw new StaleException("reports of " + key.text());
        }
        desk.publish(new RecordedMany(trail));
        return outcomes;
    }

    private Verdict<ReportState> verdict(StoredReport report, Period period, ReportContext context) {
        if (report.state() == ReportState.NOT_STARTED) {
            return new Verdict.Refused<>(List.of(Refusal.of("figures.refusal.not-written")));
        }
        return ReportLifecycle.TABLE.decide(report.state(), ReportAction.SUBMIT,
                desk.facts(report, period, ReportRules.check(report.figures(), context), false));
    }
}
