package coop.portal.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import coop.portal.followup.FollowUpQueries;
import coop.portal.followup.model.Extension;
import coop.portal.followup.model.FollowUpEvent;
import coop.portal.followup.model.FollowUpPermissions;
import coop.portal.followup.model.OwnerKind;
import coop.portal.followup.model.Recommendation;
import coop.portal.followup.model.RecommendationAction;
import coop.portal.followup.model.RecommendationId;
import coop.portal.followup.model.RecommendationSheet;
import coop.portal.followup.model.Referral;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.Timeline;
import coop.portal.registry.ui.RegistryNavigation;
import coop.portal.uikit.FactList;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Notice;
import coop.portal.uikit.SubjectLinks;
import coop.portal.uikit.sheet.NextSteps;
import coop.portal.uikit.sheet.SheetPage;
import coop.portal.uikit.sheet.StageBadge;
import coop.portal.uikit.sheet.TimelinePanel;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;

/** One recommendation: what is to be done and because of what, until when and why then, and the next step. */
@StyleSheet("styles/followup.css")
@Route(FollowUpNavigation.RECOMMENDATION + "/:id/:tab?")
@RolesAllowed(FollowUpPermissions.RECOMMENDATION_READ)
class RecommendationView extends SheetPage {

    private static final String PAGE = "followup.RecommendationView";
    /** In the order in which one of them is the next thing to do. */
    private static final List<RecommendationAction> MAIN = List.of(
            RecommendationAction.APPROVE_EXTENSION, RecommendationAction.CLOSE, RecommendationAction.VERIFY,
            RecommendationAction.BEGIN, RecommendationAction.REPORT);

    private final transient FollowUpQueries queries;
    private final transient RecommendationSteps steps;
    private final transient SubjectLinks links;
    private final transient Timeline timeline;
    private final transient PortalClock clock;

    RecommendationView(
            FollowUpQueries queries, RecommendationSteps steps, SubjectLinks links, Timeline timeline, PortalClock clock) {
        super(PAGE);
        this.queries = queries;
        this.steps = steps;
        this.links = links;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Override
    protected void build(String id) {
        RecommendationSheet sheet = queries.sheet(RecommendationId.parse(id));
        Recommendation one = sheet.recommendation();
        List<Component> badges = new ArrayList<>(List.of(StageBadge.of(one.stage(), FollowUpLooks.of(one.stage()))));
        if (sheet.urgency().late()) {
            badges.add(StageBadge.of(sheet.urgency(), FollowUpLooks.of(sheet.urgency())));
        }
        header(one.of().name(), Messages.label(one.draft().kind()), badges.toArray(Component[]::new));
        facts(sheet);
        steps(sheet);
        notices(one);
        tab("content", () -> new BecausePanel(sheet));
        tab("history", () -> new TimelinePanel(timeline, FollowUpEvent.subject(one)));
        List<Component> deadlines = new ArrayList<>(List.of(new DuePanel(sheet, clock.today())));
        deadlines.addAll(DuePanel.terms(sheet, clock.today()));
        rail("deadlines", deadlines.toArray(Component[]::new));
        if (!sheet.referrals().isEmpty()) {
            rail("referrals", sheet.referrals().stream().map(RecommendationView::referral).toArray(Component[]::new));
        }
    }

    @Override
    public List<Crumb> above() {
        return List.of(new Crumb(Messages.text("followup.menu.recommendations"), FollowUpNavigation.RECOMMENDATIONS));
    }

    private void facts(RecommendationSheet sheet) {
        Recommendation one = sheet.recommendation();
        boolean itself = one.draft().owner().kind() == OwnerKind.ORGANISATION;
        FactList facts = keyFacts();
        facts.fact(itself ? "owner" : "organisation", new Anchor(
                RegistryNavigation.toOrganisation(one.of().organisation()), one.of().name()));
        facts.fact("owner", itself ? null : one.ownerName())
                .fact("agency", one.agencyName())
                .fact("paper", one.paper() == null ? null : one.paper().number())
                .money("amount", one.draft().amount())
                .fact("decision", one.draft().decision())
                .fact("commune", sheet.communeName());
        links.path(one.occasion()).ifPresent(path -> facts.fact("occasion", new Anchor(path, one.occasion().label())));
    }

    private void steps(RecommendationSheet sheet) {
        Recommendation one = sheet.recommendation();
        NextSteps bar = nextSteps();
        RecommendationAction first = MAIN.stream().filter(sheet::allows).findFirst().orElse(null);
        if (first == null) {
            bar.say(Messages.text(PAGE + ".waits." + one.stage()));
        } else {
            bar.main(key(first), () -> steps.ask(one, first, this::taken));
        }
        for (RecommendationAction action : RecommendationAction.values()) {
            if (action != first && sheet.allows(action)) {
                bar.other(key(action), () -> steps.ask(one, action, this::taken));
            }
        }
        sheet.refused().forEach((action, reasons) -> {
            boolean nothingAsked = one.asked() == null
                    && (action == RecommendationAction.APPROVE_EXTENSION || action == RecommendationAction.REJECT_EXTENSION);
            if (action != RecommendationAction.WITHDRAW && !nothingAsked) {
                bar.otherRefused(key(action), reasons);
            }
        });
    }

    private void notices(Recommendation one) {
        Extension asked = one.asked();
        if (asked != null) {
            notice(panel(Messages.text(PAGE + ".asked", asked.asked().byName(), asked.due(), asked.asked().text()), true));
        }
        if (one.settledReason() != null) {
            notice(panel(Messages.text(PAGE + ".settled", one.settledReason()), false));
        }
    }

    private static Component panel(String words, boolean attention) {
        Paragraph panel = new Paragraph(words);
        panel.addClassName("panel");
        if (attention) {
            panel.addClassName("tone-attention");
        }
        return panel;
    }

    private static Component referral(Referral one) {
        Div line = new Div(new Span(Messages.label(one.kind())), StageBadge.of(one.state(), FollowUpLooks.of(one.state())));
        line.addClassName("deadline");
        if (one.answer() != null) {
            Span words = new Span(one.answer().text());
            words.addClassName("deadline-why");
            line.add(words);
        }
        return line;
    }

    private static String key(RecommendationAction action) {
        return "followup.RecommendationAction." + action;
    }

    private void taken() {
        Notice.done(PAGE + ".done");
        rebuild();
    }
}
