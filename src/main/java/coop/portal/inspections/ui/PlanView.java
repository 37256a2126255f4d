package coop.portal.inspections.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import coop.portal.access.Can;
import coop.portal.inspections.ExportingPlans;
import coop.portal.inspections.InspectionQueries;
import coop.portal.inspections.model.InspectionPermissions;
import coop.portal.inspections.model.Milestone;
import coop.portal.inspections.model.MilestoneKind;
import coop.portal.inspections.model.PlanAction;
import coop.portal.inspections.model.PlanId;
import coop.portal.inspections.model.PlanKind;
import coop.portal.inspections.model.PlanSheet;
import coop.portal.inspections.model.PlanStage;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.Subject;
import coop.portal.kernel.Timeline;
import coop.portal.uikit.Formats;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Notice;
import coop.portal.uikit.sheet.DueBadge;
import coop.portal.uikit.sheet.SheetPage;
import coop.portal.uikit.sheet.StageBadge;
import coop.portal.uikit.sheet.TimelinePanel;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The page of a plan: where it stands, what can be done next, whom it visits, its year, its changes, its log, its papers. */
@Route(InspectionsNavigation.PLAN + "/:id/:tab?")
@StyleSheet("styles/inspections.css")
@RolesAllowed(InspectionPermissions.PLAN_READ)
class PlanView extends SheetPage {

    private static final String PAGE = "inspections.PlanView";

    /** These bind inspectorates only. */
    private static final Set<MilestoneKind> ORIENTATION = EnumSet.of(
            MilestoneKind.ORIENTATION_SUBMITTED, MilestoneKind.ORIENTATION_APPROVED, MilestoneKind.GOVERNMENT_PLAN_ISSUED);

    private final InspectionQueries queries;
    private final ExportingPlans exporting;
    private final StepTaker steps;
    private final Timeline timeline;
    private final PortalClock clock;
    private final Can can;

    PlanView(
            InspectionQueries queries, ExportingPlans exporting, StepTaker steps, Timeline timeline, PortalClock clock,
            Can can) {
        super(PAGE);
        this.queries = queries;
        this.exporting = exporting;
        this.steps = steps;
        this.timeline = timeline;
        this.clock = clock;
        this.can = can;
    }

    @Override
    protected void build(String id) {
        PlanSheet plan = queries.sheet(PlanId.parse(id));
        header(PlanWords.title(plan.kind(), plan.year()), Messages.text(PAGE + ".version", Integer.toString(plan.versionNo())),
                StageBadge.of(plan.stage(), PlanLooks.of(plan.stage())));
        facts(plan);
        if (plan.whole()) {
            PlanStepsBar.fill(nextSteps(), plan, action -> ask(plan, action));
        }
        if (plan.openOverlaps() > 0) {
            Div open = new Div(new Span(Messages.text(PAGE + ".overlaps-open", plan.openOverlaps())));
            open.addClassNames("panel", "tone-attention");
            notice(open);
        }
        tabs(plan);
        rail("calendar", milestones(plan));
    }

    @Override
    public List<Crumb> above() {
        return List.of(new Crumb(Messages.text("inspections.PlansView.title"), InspectionsNavigation.PLANS));
    }

    private void facts(PlanSheet plan) {
        var facts = keyFacts().fact("agency", plan.agencyName()).fact("items", plan.lines().size());
        if (plan.decisionNumber() != null) {
            facts.fact("decision", Messages.text(
                    PAGE + ".decision-of", plan.decisionNumber(), Formats.date(plan.decisionDate())));
        }
        facts.fact("amendment", plan.amendmentReason());
    }

    private void tabs(PlanSheet plan) {
        boolean whole = plan.whole();
        tab("items", () -> new VisitsPanel(plan, whole));
        if (whole) {
            tab("text", () -> new PlanTextPanel(plan));
        }
        tab("calendar", () -> new CalendarPanel(plan, whole));
        if (whole && plan.amended()) {
            tab("changes", () -> changes(plan));
        }
        tab("log", () -> log(plan, whole));
        if (can.perform(InspectionPermissions.PLAN_EXPORT)) {
            tab("papers", () -> new PapersPanel(plan, whole, queries.versions(plan.id()), exporting));
        }
    }

    private Component changes(PlanSheet plan) {
        return queries.difference(plan.id())
                .<Component>map(difference -> new DifferencePanel(difference, plan.amendmentReason()))
                .orElseGet(() -> new Span(Messages.text(PAGE + ".no-difference")));
    }

    private Component log(PlanSheet plan, boolean whole) {
        Div log = new Div(new DecisionsPanel(queries.decisions(plan.id())));
        if (whole) {
            log.add(new H3(Messages.text(PAGE + ".history")));
            log.add(new TimelinePanel(timeline, new Subject("inspection-plan", plan.id().text(), "")));
        }
        return log;
    }

    private Component milestones(PlanSheet plan) {
        UnorderedList list = new UnorderedList();
        list.addClassName("milestones");
        Set<MilestoneKind> ahead = plan.amended() ? Set.of() : ahead(plan.stage());
        for (Milestone milestone : plan.milestones()) {
            if (plan.kind() == PlanKind.CHECK_PLAN && ORIENTATION.contains(milestone.kind())) {
                continue;
            }
            Span name = new Span(Messages.label(milestone.kind()));
            Component due = ahead.contains(milestone.kind())
                    ? DueBadge.days(clock.today(), milestone.due())
                    : new Span(Formats.date(milestone.due()));
            Span article = new Span(milestone.article());
            article.addClassName("article");
            list.add(new ListItem(name, due, article));
        }
        return list;
    }

    /** The days that the agency itself has still to keep. */
    private static Set<MilestoneKind> ahead(PlanStage stage) {
        return switch (stage) {
            case DRAFT, RETURNED -> EnumSet.of(
                    MilestoneKind.PLAN_SUBMITTED, MilestoneKind.OPINION_GIVEN, MilestoneKind.PLAN_ISSUED);
            case SUBMITTED, UNIT_APPROVED, OVERLAP_REVIEW -> EnumSet.of(
                    MilestoneKind.OPINION_GIVEN, MilestoneKind.PLAN_ISSUED);
            case APPROVED -> EnumSet.of(MilestoneKind.PLAN_ISSUED);
            case ISSUED, AMENDING, CLOSED, CANCELLED -> Set.of();
        };
    }

    private void ask(PlanSheet plan, PlanAction action) {
        StepDialog.ask(plan, action, clock.today(), input -> {
            steps.take(plan, action, input);
            Notice.done("inspections.done." + action);
            rebuild();
        });
    }
}
