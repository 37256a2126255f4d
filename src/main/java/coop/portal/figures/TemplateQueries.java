package coop.portal.figures;

import coop.portal.exchange.SheetWriter;
import coop.portal.exchange.WorkbookWriter;
import coop.portal.exchange.model.ColumnKind;
import coop.portal.exchange.model.OutColumn;
import coop.portal.figures.model.FigureField;
import coop.portal.figures.model.FigurePermissions;
import coop.portal.figures.model.Figures;
import coop.portal.figures.model.Period;
import coop.portal.figures.model.PeriodKey;
import coop.portal.figures.model.ReportFilter;
import coop.portal.figures.model.StoredReport;
import coop.portal.figures.persistence.Reports;
import coop.portal.figures.rules.FigureRules;
import coop.portal.figures.rules.ReportColumns;
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
                    Messages.text("figures.Template.sheet", key.text()), titles(period), columns());
            all.forEach(report -> sheet.accept(known(report, latest(report, earlier))));
            SheetWriter<StoredReport> before =
                    workbook.sheet(Messages.text("figures.Template.before"), columns());
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

    private static List<OutColumn<StoredReport>> columns() {
        List<OutColumn<StoredReport>> columns = new ArrayList<>();
        columns.add(OutColumn.text(ReportColumns.caption(ReportColumns.CODE), report -> report.reporter().code()));
        columns.add(OutColumn.<StoredReport>text(ReportColumns.caption(ReportColumns.NAME), report -> report.reporter().name())
                .wide(40));
        for (FigureField field : FigureField.values()) {
            columns.add(column(field));
            if (field == FigureField.AGM_HELD) {
                columns.add(OutColumn.of(ReportColumns.caption(FigureRules.AGM_DATE), ColumnKind.DATE,
                        report -> report.figures().agmDate()));
            }
        }
        columns.add(OutColumn.text(ReportColumns.caption(ReportColumns.CERTIFICATIONS),
                report -> report.figures().certifications()));
        return columns;
    }

    private static OutColumn<StoredReport> column(FigureField field) {
        String caption = ReportColumns.caption(field.name());
        return switch (field.kind()) {
            case MONEY -> OutColumn.of(caption + Messages.text("figures.Template.million"), ColumnKind.MONEY,
                    report -> HandInReport.millions(report.figures().get(field)));
            case PEOPLE -> OutColumn.of(caption + Messages.text("figures.Template.people"), ColumnKind.WHOLE,
                    report -> report.figures().get(field));
            case PIECES -> OutColumn.of(caption, ColumnKind.WHOLE, report -> report.figures().get(field));
            case FLAG -> OutColumn.text(caption, report -> !report.figures().has(field)
                    ? null
                    : Messages.text(report.figures().flag(field) ? "figures.Template.yes" : "figures.Template.no"));
        };
    }
}
