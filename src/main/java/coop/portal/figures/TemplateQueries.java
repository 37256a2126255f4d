package coop.portal.figures;

import coop.portal.exchange.SheetWriter;
import coop.portal.exchange.WorkbookWriter;
import coop.portal.figures.model.FigureField;
import coop.portal.figures.model.FigurePermissions;
import coop.portal.figures.model.Figures;
import coop.portal.figures.model.Period;
import coop.portal.figures.model.PeriodKey;
import coop.portal.figures.model.ReportFilter;
import coop.portal.figures.model.StoredReport;
import coop.portal.figures.persistence.Reports;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.UnitId;
import coop.portal.uikit.Messages;
import jakarta.annotation.security.RolesAllowed;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The workbook that a commune fills in: its organisations, what is known of them already, and the last period beside it. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(FigurePermissions.REPORT_READ)
public class TemplateQueries {

    private final Reports reports;
    private final Contexts contexts;
    private final FigureDesk desk;

    TemplateQueries(Reports reports, Contexts contexts, FigureDesk desk) {
        this.reports = reports;
        this.contexts = contexts;
        this.desk = desk;
    }

    /** @param communes of which the organisations are written; none means all in scope */
    public void write(PeriodKey key, Set<UnitId> communes, OutputStream out) {
        Period period = desk.period(key);
        ReportFilter filter = new ReportFilter("", Set.of(key), Set.of(), communes, Set.of(), Set.of(), false);
        List<StoredReport> all = new ArrayList<>();
        reports.forEach(filter, List.of(), all::add);
        Map<OrganisationId, List<StoredReport>> earlier = contexts.earlier(all, period.key());
        try (WorkbookWriter workbook = new WorkbookWriter(out)) {
            SheetWriter<StoredReport> sheet = workbook.sheet(
                    Messages.text("figures.Template.sheet", key.text()), titles(period), FigureColumns.of(StoredReport::figures, report -> report.reporter().code(), report -> report.reporter().name()));
            all.forEach(report -> sheet.accept(known(report, latest(report, earlier))));
            SheetWriter<StoredReport> before =
                    workbook.sheet(Messages.text("figures.Template.before"), FigureColumns.of(StoredReport::figures, report -> report.reporter().code(), report -> report.reporter().name()));
            all.stream()
                    .map(report -> latest(report, earlier))
                    .flatMap(Optional::stream)
                    .forEach(before);
        }
    }

    private static List<String> titles(Period period) {
        return List.of(
                Messages.text("figures.Template.title", period.from(), period.to()),
                Messages.text("figures.Template.how"));
    }

    private static Optional<StoredReport> latest(StoredReport report, Map<OrganisationId, List<StoredReport>> earlier) {
        return earlier.getOrDefault(report.reporter().organisation(), List.of()).stream()
                .max(Comparator.comparing(StoredReport::period));
    }

    /** What was typed already stands; of the last period only what is a state on a day is carried over, never an amount of it. */
    private static StoredReport known(StoredReport report, Optional<StoredReport> before) {
        if (before.isEmpty() || !report.figures().nothing()) {
            return report;
        }
        Figures carried = Figures.EMPTY;
        for (FigureField field : FigureField.values()) {
            if (field.state()) {
                Figures last = before.get().figures();
                carried = carried.with(field, last.get(field), last.source(field));
            }
        }
        return report.saying(carried, report.warnings(), report.hands());
    }
}
