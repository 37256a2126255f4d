package coop.portal.figures.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Route;
import coop.portal.access.Can;
import coop.portal.figures.OpeningPeriods;
import coop.portal.figures.PeriodQueries;
import coop.portal.figures.model.CommuneProgress;
import coop.portal.figures.model.FigurePermissions;
import coop.portal.figures.model.Indicator;
import coop.portal.figures.model.Period;
import coop.portal.figures.model.PeriodActed;
import coop.portal.figures.model.PeriodKey;
import coop.portal.figures.model.ReportState;
import coop.portal.figures.model.Summary;
import coop.portal.figures.model.SummaryFilter;
import coop.portal.kernel.Subject;
import coop.portal.kernel.Timeline;
import coop.portal.kernel.UnitId;
import coop.portal.uikit.Look;
import coop.portal.uikit.Mark;
import coop.portal.uikit.Messages;
import coop.portal.uikit.ReasonDialog;
import coop.portal.uikit.Tone;
import coop.portal.uikit.sheet.DueBadge;
import coop.portal.uikit.sheet.NextSteps;
import coop.portal.uikit.sheet.SheetPage;
import coop.portal.uikit.sheet.StageBadge;
import coop.portal.uikit.sheet.TimelinePanel;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** A reporting period: the wall of communes, what the numbers add up to and why, the workbooks that were handed in. */
@Route(FiguresNavigation.PERIOD + "/:id/:tab?")
@StyleSheet("styles/figures.css")
@RolesAllowed(FigurePermissions.REPORT_READ)
class PeriodView extends SheetPage {

    static final String PAGE = "figures.PeriodView";

    private final PeriodQueries queries;
    private final OpeningPeriods opening;
    private final PeriodParts parts;
    private final Timeline timeline;
    private final Can can;

    PeriodView(PeriodQueries queries, OpeningPeriods opening, PeriodParts parts, Timeline timeline, Can can) {
        super(PAGE);
        this.queries = queries;
        this.opening = opening;
        this.parts = parts;
        this.timeline = timeline;
        this.can = can;
    }

    @Override
    protected void build(String id) {
        PeriodKey key = PeriodKey.parse(id);
        Period period = queries.find(key);
        Summary summary = queries.summary(SummaryFilter.of(key));
        List<CommuneProgress> wall = queries.wall(key);
        header(FigureWords.of(key), key.text(), new StageBadge(
                Messages.text("figures.PeriodsView." + (period.locked() ? "locked" : "open")),
                Look.of(period.locked() ? Tone.NEUTRAL : Tone.PROGRESS, period.locked() ? Mark.ENDED : Mark.RUNNING)));
        keyFacts().fact("covers", Messages.text(PAGE + ".from-to", period.from(), period.to()))
                .fact("coverage", SummaryPanel.coverage(summary))
                .fact("average", FigureWords.value(summary.get(Indicator.REVENUE_PER_REGISTERED)))
                .fact("handInDue", period.handInDue())
                .fact("acceptDue", period.acceptDue());
        steps(period, wall);
        tab("wall", () -> new WallPanel(period, wall, queries.reminded(key), parts.clock().today()));
        tab("summary", () -> new SummaryPanel(queries, SummaryFilter.of(key)));
        if (can.perform(FigurePermissions.REPORT_IMPORT)) {
            tab("files", () -> parts.files(key));
        }
        tab("history", () -> new TimelinePanel(timeline, new Subject(PeriodActed.SUBJECT, key.text(), key.text())));
        rail("template", parts.template(key));
        if (!period.locked() && period.handInDue() != null) {
            rail("due", DueBadge.days(parts.clock().today(), period.handInDue()));
        }
    }

    private void steps(Period period, List<CommuneProgress> wall) {
        if (period.locked()) {
            nextSteps().say(Messages.text(PAGE + ".is-locked"));
            return;
        }
        NextSteps bar = nextSteps();
        PeriodKey key = period.key();
        if (can.perform(FigurePermissions.REPORT_IMPORT)) {
            bar.mainLink(PAGE + ".hand-in", FiguresNavigation.toNewHandIn(key));
        } else {
            bar.say(Messages.text(PAGE + ".is-open"));
        }
        int waiting = wall.stream()
                .mapToInt(commune -> commune.in(ReportState.NOT_STARTED, ReportState.DRAFT, ReportState.RETURNED))
                .sum();
        if (can.perform(FigurePermissions.REPORT_SUBMIT) && waiting > 0) {
            bar.other("figures.SubmitOutcomes.submit", () -> parts.submitting().ask(key, waiting, this::rebuild));
        }
        if (can.perform(FigurePermissions.PERIOD_OPEN)) {
            List<UnitId> late = wall.stream()
                    .filter(commune -> !commune.complete() && commune.unsettled().isEmpty())
                    .map(CommuneProgress::commune)
                    .toList();
            bar.other(PAGE + ".remind", () -> ReasonDialog.confirm(PAGE + ".remind", () -> {
                opening.remind(key, late);
                rebuild();
            }, late.size()));
        }
        if (can.perform(FigurePermissions.PERIOD_LOCK)) {
            int accepted = wall.stream().mapToInt(commune -> commune.in(ReportState.ACCEPTED)).sum();
            int open = wall.stream().mapToInt(CommuneProgress::due).sum() - accepted;
            bar.other(PAGE + ".lock", () -> ReasonDialog.confirm(PAGE + ".lock", () -> {
                opening.lock(key, period.version());
                rebuild();
            }, accepted, open));
        }
    }

    @Override
    public List<Crumb> above() {
        return List.of(new Crumb(Messages.text("figures.menu.periods"), FiguresNavigation.PERIODS));
    }
}
