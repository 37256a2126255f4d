package coop.portal.figures.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import coop.portal.figures.DecidingReports;
import coop.portal.figures.ReportQueries;
import coop.portal.figures.WritingReports;
import coop.portal.figures.model.FigureField;
import coop.portal.figures.model.FigurePermissions;
import coop.portal.figures.model.ReportActed;
import coop.portal.figures.model.ReportAction;
import coop.portal.figures.model.ReportId;
import coop.portal.figures.model.ReportSheet;
import coop.portal.figures.model.StoredReport;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.Subject;
import coop.portal.kernel.Timeline;
import coop.portal.law.model.LegalName;
import coop.portal.registry.ui.RegistryNavigation;
import coop.portal.uikit.Attempt;
import coop.portal.uikit.Messages;
import coop.portal.uikit.ReasonDialog;
import coop.portal.uikit.sheet.DueBadge;
import coop.portal.uikit.sheet.NextSteps;
import coop.portal.uikit.sheet.SheetPage;
import coop.portal.uikit.sheet.StageBadge;
import coop.portal.uikit.sheet.TimelinePanel;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One organisation's report: what it says beside the year before, what the rules say of it, and what can be done next. */
@Route(FiguresNavigation.REPORT + "/:id/:tab?")
@StyleSheet("styles/figures.css")
@RolesAllowed(FigurePermissions.REPORT_READ)
class ReportView extends SheetPage {

    static final String PAGE = "figures.ReportView";

    private final ReportQueries queries;
    private final WritingReports writing;
    private final DecidingReports deciding;
    private final Timeline timeline;
    private final PortalClock clock;

    ReportView(
            ReportQueries queries, WritingReports writing, DecidingReports deciding, Timeline timeline, PortalClock clock) {
        super(PAGE);
        this.queries = queries;
        this.writing = writing;
        this.deciding = deciding;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Override
    protected void build(String id) {
        ReportSheet sheet = queries.sheet(ReportId.parse(id));
        StoredReport report = sheet.report();
        header(report.reporter().name(), report.reporter().code(),
                StageBadge.of(report.state(), FigureLooks.of(report.state())));
        BigDecimal revenue = report.figures().get(FigureField.REVENUE_TOTAL);
        keyFacts().fact("period", FigureWords.of(report.period()))
                .fact("commune", sheet.communeName())
                .fact("sector", report.reporter().sector())
                .money("revenue", revenue == null ? null : revenue.longValue());
        steps(sheet);
        if (report.returnReason() != null) {
            notice(panel(Messages.text(PAGE + ".returned", report.returnReason())));
        }
        List<LegalName> missing = queries.notConfigured(sheet.period());
        if (!missing.isEmpty()) {
            notice(panel(Messages.text(PAGE + ".not-configured", missing.stream()
                    .map(name -> Messages.text(name.label(), name.labelArgs().toArray()))
                    .collect(Collectors.joining(", ")))));
        }
        tab("figures", () -> new FiguresPanel(sheet));
        tab("history", () -> new TimelinePanel(
                timeline, new Subject(ReportActed.SUBJECT, report.id().text(), report.reporter().name())));
        links(sheet);
    }

    private void links(ReportSheet sheet) {
        StoredReport report = sheet.report();
        rail("links", new UnorderedList(
                new ListItem(new Anchor(FiguresNavigation.toPeriod(report.period()), FigureWords.of(report.period()))),
                new ListItem(new Anchor(FiguresNavigation.toOrganisation(report.reporter().organisation()),
                        Messages.text(PAGE + ".all-periods"))),
                new ListItem(new Anchor(RegistryNavigation.toOrganisation(report.reporter().organisation()),
                        Messages.text(PAGE + ".registry")))));
        if (sheet.period().handInDue() != null && !report.state().reported()) {
            rail("due", DueBadge.days(clock.today(), sheet.period().handInDue()));
        }
    }

    private static Paragraph panel(String words) {
        Paragraph panel = new Paragraph(words);
        panel.addClassNames("panel", "tone-attention");
        return panel;
    }

    private void steps(ReportSheet sheet) {
        NextSteps bar = nextSteps();
        Set<ReportAction> open = sheet.steps().open();
        Optional<ReportAction> main = main(sheet);
        main.ifPresent(action -> bar.main("figures.ReportAction." + action, () -> take(sheet, action)));
        refused(sheet, bar, main.isPresent());
        if (open.contains(ReportAction.EDIT)) {
            String path = FiguresNavigation.toEditReport(sheet.report().id());
            if (main.isPresent()) {
                bar.other("figures.ReportAction.EDIT", () -> UI.getCurrent().navigate(path));
            } else {
                bar.mainLink("figures.ReportAction.EDIT", path);
            }
        } else if (main.isEmpty() && sheet.steps().refused().isEmpty()) {
            bar.say(Messages.text(PAGE + ".waits." + sheet.report().state()));
        }
        if (open.contains(ReportAction.RETURN)) {
            bar.other("figures.ReportAction.RETURN", () -> ReasonDialog.ask("figures.ReportAction.RETURN", reason -> {
                deciding.sendBack(sheet.report().id(), sheet.report().version(), reason);
                rebuild();
            }));
        }
    }

    private static Optional<ReportAction> main(ReportSheet sheet) {
        return Stream.of(ReportAction.SUBMIT, ReportAction.CHECK, ReportAction.ACCEPT)
                .filter(sheet.steps()::allows)
                .findFirst();
    }

    private static void refused(ReportSheet sheet, NextSteps bar, boolean hasMain) {
        for (ReportAction action : List.of(ReportAction.SUBMIT, ReportAction.CHECK, ReportAction.ACCEPT)) {
            List<Refusal> reasons = sheet.steps().refused().get(action);
            if (reasons != null) {
                if (hasMain || sheet.steps().allows(ReportAction.EDIT)) {
                    bar.otherRefused("figures.ReportAction." + action, reasons);
                } else {
                    bar.mainRefused("figures.ReportAction." + action, reasons);
                }
            }
        }
    }

    private void take(ReportSheet sheet, ReportAction action) {
        ReportId id = sheet.report().id();
        int version = sheet.report().version();
        boolean done = Attempt.to(() -> {
            switch (action) {
                case SUBMIT -> writing.submit(id, version);
                case CHECK -> deciding.check(id, version);
                default -> deciding.accept(id, version);
            }
        }, "figures.done." + action);
        if (done) {
            rebuild();
        }
    }

    @Override
    public List<Crumb> above() {
        return List.of(new Crumb(Messages.text("figures.menu.reports"), FiguresNavigation.REPORTS));
    }
}
