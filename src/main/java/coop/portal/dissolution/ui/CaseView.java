package coop.portal.dissolution.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import coop.portal.dissolution.DissolutionQueries;
import coop.portal.dissolution.model.CaseEvent;
import coop.portal.dissolution.model.CaseId;
import coop.portal.dissolution.model.CaseRow;
import coop.portal.dissolution.model.CaseSheet;
import coop.portal.dissolution.model.DissolutionPermissions;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.Subject;
import coop.portal.kernel.Timeline;
import coop.portal.registry.ui.RegistryNavigation;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Notice;
import coop.portal.uikit.sheet.SheetPage;
import coop.portal.uikit.sheet.StageBadge;
import coop.portal.uikit.sheet.TimelinePanel;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The page of a case: where it stands, what can be done next and what blocks, what is known, the log, and what is due when and why. */
@Route(DissolutionNavigation.CASE + "/:id/:tab?")
@StyleSheet("styles/inspections.css")
@RolesAllowed(DissolutionPermissions.CASE_READ)
class CaseView extends SheetPage {

    private static final String PAGE = "dissolution.CaseView";

    private final DissolutionQueries queries;
    private final CaseStepTaker steps;
    private final Timeline timeline;
    private final PortalClock clock;

    CaseView(DissolutionQueries queries, CaseStepTaker steps, Timeline timeline, PortalClock clock) {
        super(PAGE);
        this.queries = queries;
        this.steps = steps;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Override
    protected void build(String id) {
        CaseSheet sheet = queries.sheet(CaseId.parse(id));
        CaseRow row = sheet.row();
        header(row.organisationName(), row.caseNo(), badges(row));
        facts(sheet);
        CaseStepsBar.fill(nextSteps(), sheet, action -> CaseStepDialog.ask(sheet, action, clock.today(), input -> {
            steps.take(sheet, action, input);
            Notice.done(PAGE + ".done", action);
            rebuild();
        }));
        if (row.held()) {
            notice(panel("tone-attention", PAGE + ".held"));
        }
        if (prohibits(row)) {
            notice(panel("tone-attention", PAGE + ".prohibited"));
        }
        tab("known", () -> new KnownPanel(sheet));
        tab("log", () -> log(sheet));
        rail("terms", new CaseTermsPanel(sheet, clock.today()));
        rail("organisation", new Anchor(
                RegistryNavigation.toOrganisation(sheet.organisation()), Messages.text(PAGE + ".to-organisation")));
    }

    @Override
    public List<Crumb> above() {
        return List.of(new Crumb(Messages.text("dissolution.CasesView.title"), DissolutionNavigation.CASES));
    }

    private Component[] badges(CaseRow row) {
        Component stage = StageBadge.of(row.stage(), CaseLooks.of(row.stage()));
        CaseFlag flag = CaseFlag.of(row, clock.today());
        return flag == null ? new Component[] {stage} : new Component[] {stage, StageBadge.of(flag, CaseLooks.of(flag))};
    }

    private void facts(CaseSheet sheet) {
        CaseRow row = sheet.row();
        keyFacts()
                .fact("route", row.route())
                .fact("grounds", row.grounds().stream().sorted().toList())
                .fact("commune", row.communeName())
                .fact("holder", row.holder())
                .fact("openedOn", row.openedOn())
                .fact("outcome", row.outcome())
                .fact("closedOn", sheet.closedOn());
    }

    /** From the resolution or decision on (LHTX 100). */
    private static boolean prohibits(CaseRow row) {
        return switch (row.stage()) {
            case RESOLVED, REVOKED, PUBLISHED, LIQUIDATING, DOSSIER_SUBMITTED, TAX_OBJECTED -> true;
            default -> false;
        };
    }

    private Component log(CaseSheet sheet) {
        Div log = new Div(new CaseLogPanel(queries.log(sheet.row().id())));
        log.add(new H3(Messages.text(PAGE + ".history")));
        log.add(new TimelinePanel(timeline, new Subject(CaseEvent.TYPE, sheet.row().id().text(), "")));
        return log;
    }

    private static Div panel(String tone, String key) {
        Div panel = new Div(new Paragraph(Messages.text(key)));
        panel.addClassNames("panel", tone);
        return panel;
    }
}
