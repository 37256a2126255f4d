package coop.portal.fieldwork.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import coop.portal.access.Can;
import coop.portal.fieldwork.FieldworkQueries;
import coop.portal.fieldwork.MovingFieldwork;
import coop.portal.fieldwork.OnSiteQueries;
import coop.portal.fieldwork.model.FieldworkAction;
import coop.portal.fieldwork.model.FieldworkEvent;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.FieldworkPermissions;
import coop.portal.fieldwork.model.FieldworkSheet;
import coop.portal.fieldwork.model.MovedDay;
import coop.portal.fieldwork.model.TeamMember;
import coop.portal.inspections.ui.InspectionsNavigation;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.Subject;
import coop.portal.kernel.Timeline;
import coop.portal.registry.ui.RegistryNavigation;
import coop.portal.uikit.Attempt;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Notice;
import coop.portal.uikit.sheet.SheetPage;
import coop.portal.uikit.sheet.StageBadge;
import coop.portal.uikit.sheet.SubjectPapers;
import coop.portal.uikit.sheet.TimelinePanel;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The page of a fieldwork: where it stands, what can be done next, its decision, team, plan of conduct, log and terms. */
@Route(FieldworkNavigation.FIELDWORK + "/:id/:tab?")
@StyleSheet("styles/inspections.css")
@StyleSheet("styles/fieldwork.css")
@RolesAllowed(FieldworkPermissions.FIELDWORK_READ)
class FieldworkView extends SheetPage {

    private static final String PAGE = "fieldwork.FieldworkView";

    private final FieldworkQueries queries;
    private final OnSiteQueries onSite;
    private final Can can;
    private final FieldworkStepTaker steps;
    private final TakingBack takingBack;
    private final Timeline timeline;
    private final SubjectPapers papers;
    private final PortalClock clock;
    private final MovingFieldwork moving;

    FieldworkView(
            FieldworkQueries queries, OnSiteQueries onSite, FieldworkStepTaker steps, TakingBack takingBack, Timeline timeline,
            SubjectPapers papers, Can can, PortalClock clock, MovingFieldwork moving) {
        super(PAGE);
        this.queries = queries;
        this.onSite = onSite;
        this.can = can;
        this.steps = steps;
        this.takingBack = takingBack;
        this.timeline = timeline;
        this.papers = papers;
        this.clock = clock;
        this.moving = moving;
    }

    @Override
    protected void build(String id) {
        FieldworkSheet sheet = queries.sheet(FieldworkId.parse(id));
        header(sheet.organisationName(), sheet.organisationCode(), StageBadge.of(sheet.stage(), FieldworkLooks.of(sheet.stage())));
        facts(sheet);
        FieldworkStepsBar.fill(nextSteps(), sheet, action -> ask(sheet, action));
        notices(sheet);
        tab("decision", () -> new DecisionPanel(sheet));
        tab("team", () -> new TeamPanel(sheet));
        tab("conductPlan", () -> new ConductPlanPanel(sheet));
        tab("checklist", () -> new ChecklistPanel(onSite.checklist(sheet.id()), can));
        tab("found", () -> new FoundPanel(sheet.id(), onSite.found(sheet.id()), takingBack.then(this::rebuild)));
        tab("papers", () -> papers.of(FieldworkEvent.TYPE, sheet.id().text(), this::rebuild));
        tab("log", () -> log(sheet));
        rail("terms", new TermsPanel(sheet, clock.today()));
        if (!sheet.pauses().isEmpty()) {
            rail("pauses", TermsPanel.pauses(sheet));
        }
        rail("organisation", new Anchor(
                RegistryNavigation.toOrganisation(sheet.organisation()), Messages.text(PAGE + ".to-organisation")));
    }

    @Override
    public List<Crumb> above() {
        return List.of(new Crumb(Messages.text("fieldwork.FieldworksView.title"), FieldworkNavigation.FIELDWORKS));
    }

    private void facts(FieldworkSheet sheet) {
        var facts = keyFacts().fact("kind", sheet.draft().kind()).fact("agency", sheet.agencyName());
        if (sheet.item() == null) {
            facts.fact("plan", Messages.text(PAGE + ".unplanned"));
        } else {
            facts.fact("plan", new Anchor(InspectionsNavigation.toVisit(sheet.item()),
                    Messages.text(PAGE + ".of-plan", Integer.toString(sheet.year()))));
        }
        facts.fact("leader", sheet.leader().map(TeamMember::name).orElse(null));
        if (sheet.papers().decisionNumber() != null) {
            facts.fact("decision", Messages.text(
                    PAGE + ".paper-of", sheet.papers().decisionNumber(), sheet.papers().decisionDate()));
        }
        if (sheet.papers().conclusionNumber() != null) {
            facts.fact(sheet.inspection() ? "conclusion" : "result", Messages.text(
                    PAGE + ".paper-of", sheet.papers().conclusionNumber(), sheet.papers().concludedOn()));
        }
    }

    private void notices(FieldworkSheet sheet) {
        if (sheet.mine() != null) {
            queries.moved(sheet.id()).ifPresent(this::moved);
        }
        if (sheet.papers().referred()) {
            notice(panel("tone-attention", Messages.text(PAGE + ".referred")));
        }
        if (sheet.papers().clarifying()) {
            notice(panel("tone-attention", Messages.text(PAGE + ".clarifying")));
        }
        MissingPaper.of(sheet).ifPresent(reason -> notice(panel("tone-attention", Messages.text(reason))));
        int before = sheet.carriedOver();
        if (before > 0) {
            Div left = panel("tone-attention", Messages.text(PAGE + ".carried-over", before));
            left.add(new Anchor(FieldworkNavigation.toFieldwork(sheet.id(), "found"), Messages.text(PAGE + ".show-carried-over")));
            notice(left);
        }
        sheet.overlap().remarks().forEach(remark ->
                notice(panel(remark.stops() ? "tone-late" : "tone-attention", Messages.text(remark))));
    }

    /** Who has read it is not told again. */
    private void moved(MovedDay day) {
        Div panel = panel("tone-attention", day.from() == null
                ? Messages.text(PAGE + ".dated", day.to(), day.byName(), day.at())
                : Messages.text(PAGE + ".moved", day.from(), day.to(), day.byName(), day.at()));
        panel.add(new Button(Messages.text(PAGE + ".moved.read"), click -> Attempt.to(() -> {
            moving.read(day.fieldwork());
            rebuild();
        })));
        notice(panel);
    }

    private static Div panel(String tone, String words) {
        Div panel = new Div(new Paragraph(words));
        panel.addClassNames("panel", tone);
        return panel;
    }

    private Component log(FieldworkSheet sheet) {
        Div log = new Div(new StepsPanel(queries.log(sheet.id()), sheet.inspection()));
        log.add(new H3(Messages.text(PAGE + ".history")));
        log.add(new TimelinePanel(timeline, new Subject(FieldworkEvent.TYPE, sheet.id().text(), "")));
        return log;
    }

    private void ask(FieldworkSheet sheet, FieldworkAction action) {
        if (action == FieldworkAction.DECLARE) {
            FieldworkStepDialog.askToDeclare((free, remark) -> {
                steps.declare(sheet, free, remark);
                done(sheet, action);
            });
        } else if (action == FieldworkAction.RESCHEDULE) {
            MoveDialog.ask(moving, sheet.id(), sheet.version(), sheet.organisationName(), sheet.draft().plannedFrom(),
                    day -> done(sheet, action));
        } else {
            FieldworkStepDialog.ask(sheet, action, clock.today(), input -> {
                steps.take(sheet, action, input);
                done(sheet, action);
            });
        }
    }

    private void done(FieldworkSheet sheet, FieldworkAction action) {
        Notice.done(PAGE + ".done", Messages.text(FieldworkLooks.key(action, sheet.inspection())));
        rebuild();
    }
}
