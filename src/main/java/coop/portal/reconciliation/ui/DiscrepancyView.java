package coop.portal.reconciliation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import coop.portal.access.Can;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.Subject;
import coop.portal.kernel.Timeline;
import coop.portal.reconciliation.ReconciliationQueries;
import coop.portal.reconciliation.ReviewLetters;
import coop.portal.reconciliation.model.Awaited;
import coop.portal.reconciliation.model.DiscrepancyAction;
import coop.portal.reconciliation.model.DiscrepancyEvent;
import coop.portal.reconciliation.model.DiscrepancyId;
import coop.portal.reconciliation.model.DiscrepancyKind;
import coop.portal.reconciliation.model.DiscrepancyRow;
import coop.portal.reconciliation.model.DiscrepancySheet;
import coop.portal.reconciliation.model.DiscrepancyStage;
import coop.portal.reconciliation.model.ReconciliationPermissions;
import coop.portal.registry.model.RegistryPermissions;
import coop.portal.registry.ui.RegistryNavigation;
import coop.portal.uikit.FactList;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Notice;
import coop.portal.uikit.sheet.DeadlineBox;
import coop.portal.uikit.sheet.NextSteps;
import coop.portal.uikit.sheet.SheetPage;
import coop.portal.uikit.sheet.StageBadge;
import coop.portal.uikit.sheet.TimelinePanel;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Comparator;
import java.util.List;

/** The page of a discrepancy: both sides, the next step, what was written to whom, and until when. */
@Route(ReconciliationNavigation.DISCREPANCY + "/:id/:tab?")
@StyleSheet("styles/reconciliation.css")
@RolesAllowed(ReconciliationPermissions.DISCREPANCY_READ)
class DiscrepancyView extends SheetPage {

    private static final String PAGE = "reconciliation.DiscrepancyView";

    private static final List<DiscrepancyAction> STEPS = List.of(
            DiscrepancyAction.APPROVE_DISMISSAL, DiscrepancyAction.CLOSE, DiscrepancyAction.RECORD_VERIFICATION,
            DiscrepancyAction.RECORD_ANSWER, DiscrepancyAction.VERIFY, DiscrepancyAction.SEND_CORRECTION,
            DiscrepancyAction.ASSIGN, DiscrepancyAction.SEND_NOTICE, DiscrepancyAction.REJECT_DISMISSAL,
            DiscrepancyAction.PROPOSE_DISMISSAL);

    private final transient ReconciliationQueries queries;
    private final transient DiscrepancySteps steps;
    private final transient ReviewLetters letters;
    private final transient Timeline timeline;
    private final transient Can can;
    private final transient PortalClock clock;

    DiscrepancyView(
            ReconciliationQueries queries, DiscrepancySteps steps, ReviewLetters letters, Timeline timeline, Can can,
            PortalClock clock) {
        super(PAGE);
        this.queries = queries;
        this.steps = steps;
        this.letters = letters;
        this.timeline = timeline;
        this.can = can;
        this.clock = clock;
    }

    @Override
    protected void build(String id) {
        DiscrepancySheet sheet = queries.sheet(DiscrepancyId.parse(id));
        DiscrepancyRow row = sheet.row();
        header(row.name(), row.code(), StageBadge.of(row.stage(), ReconciliationLooks.of(row.stage())));
        facts(sheet);
        steps(sheet);
        if (row.dismissalProposed() && !row.stage().settled()) {
            Div proposal = new Div(new Span(Messages.text(
                    PAGE + ".proposed", sheet.handling().proposedBy(), sheet.handling().proposal())));
            proposal.addClassNames("panel", "tone-attention");
            notice(proposal);
        }
        tab("compare", () -> new ComparePanel(sheet, steps, this::taken));
        tab("history", () -> new TimelinePanel(timeline, new Subject(DiscrepancyEvent.SUBJECT, id, row.name())));
        if (!sheet.deadlines().isEmpty()) {
            rail("deadlines", sheet.deadlines().stream().map(awaited -> box(awaited, row)).toArray(Component[]::new));
        }
        papers(sheet);
    }

    @Override
    public List<Crumb> above() {
        return List.of(new Crumb(
                Messages.text("reconciliation.menu.discrepancies"), ReconciliationNavigation.DISCREPANCIES));
    }

    private void facts(DiscrepancySheet sheet) {
        DiscrepancySheet.Handling handling = sheet.handling();
        FactList facts = keyFacts()
                .fact("kind", sheet.row().kind())
                .fact("commune", sheet.row().communeName())
                .fact("assignedTo", sheet.row().assignedTo())
                .fact("load", Messages.text(PAGE + ".load-of", sheet.loadName(), sheet.loaded().toLocalDate()))
                .fact("noticeNumber", handling.noticeNumber())
                .fact("answeredOn", handling.answeredOn())
                .fact("answer", handling.answer())
                .fact("minutes", handling.minutes())
                .fact("requestNumber", handling.requestNumber());
        OrganisationId organisation = sheet.row().organisation();
        if (organisation != null) {
            facts.fact("organisation", new Anchor(
                    RegistryNavigation.toOrganisation(organisation), Messages.text(PAGE + ".open-organisation")));
        }
    }

    private void steps(DiscrepancySheet sheet) {
        NextSteps bar = nextSteps();
        List<DiscrepancyAction> open = STEPS.stream()
                .filter(sheet::allows)
                .sorted(Comparator.comparing(action -> again(sheet, action)))
                .toList();
        boolean registers = sheet.row().kind() == DiscrepancyKind.ONLY_NATIONAL && !sheet.row().stage().settled()
                && can.perform(RegistryPermissions.ORGANISATION_WRITE);
        if (registers) {
            bar.mainLink(PAGE + ".register", RegistryNavigation.toNew("national:" + sheet.row().id().text()));
        } else if (open.isEmpty()) {
            bar.say(Messages.text(PAGE + ".waits." + sheet.row().stage()));
        }
        for (DiscrepancyAction action : open) {
            Runnable ask = () -> steps.ask(sheet, action, this::taken);
            if (!registers && action == open.getFirst() && action != DiscrepancyAction.PROPOSE_DISMISSAL) {
                bar.main(key(action), ask);
            } else {
                bar.other(key(action), ask);
            }
        }
        sheet.refused().forEach((action, reasons) -> {
            if (action == DiscrepancyAction.SEND_CORRECTION) {
                bar.otherRefused(key(action), reasons);
            }
        });
    }

    /** What was done once is not the next thing to do. */
    private static boolean again(DiscrepancySheet sheet, DiscrepancyAction action) {
        return action == DiscrepancyAction.ASSIGN && sheet.row().stage() == DiscrepancyStage.ASSIGNED
                || action == DiscrepancyAction.SEND_CORRECTION && sheet.row().stage() == DiscrepancyStage.CORRECTION_SENT
                || action == DiscrepancyAction.PROPOSE_DISMISSAL || action == DiscrepancyAction.REJECT_DISMISSAL;
    }

    private static String key(DiscrepancyAction action) {
        return "reconciliation.DiscrepancyAction." + action;
    }

    private Component box(Awaited awaited, DiscrepancyRow row) {
        String label = Messages.label(awaited.kind());
        return awaited.due().equals(row.due())
                ? DeadlineBox.running(label, awaited.counted(), awaited.due(), clock.today())
                : DeadlineBox.past(label, awaited.counted(), awaited.due());
    }

    private void papers(DiscrepancySheet sheet) {
        if (!can.perform(ReconciliationPermissions.DISCREPANCY_ANSWER) || sheet.row().organisation() == null) {
            return;
        }
        DiscrepancyId id = sheet.row().id();
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            letters.notice(id, out);
            return new DownloadResponse(new ByteArrayInputStream(out.toByteArray()),
                    Messages.text(PAGE + ".letter-file") + ".docx",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document", out.size());
        });
        rail("papers", new Anchor(handler, Messages.text(PAGE + ".letter")));
    }

    private void taken() {
        Notice.done(PAGE + ".done");
        rebuild();
    }
}
