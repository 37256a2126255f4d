package coop.portal.followup.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import coop.portal.followup.AnsweringReferrals;
import coop.portal.followup.ReferralQueries;
import coop.portal.followup.model.FollowUpEvent;
import coop.portal.followup.model.FollowUpPermissions;
import coop.portal.followup.model.Referral;
import coop.portal.followup.model.ReferralId;
import coop.portal.followup.model.ReferralSheet;
import coop.portal.kernel.Timeline;
import coop.portal.registry.ui.RegistryNavigation;
import coop.portal.uikit.FactList;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Notice;
import coop.portal.uikit.Panel;
import coop.portal.uikit.ReasonDialog;
import coop.portal.uikit.SubjectLinks;
import coop.portal.uikit.sheet.NextSteps;
import coop.portal.uikit.sheet.SheetPage;
import coop.portal.uikit.sheet.StageBadge;
import coop.portal.uikit.sheet.TimelinePanel;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** One referral: what was found and with which evidence, and the answer of whoever was asked. */
@StyleSheet("styles/followup.css")
@Route(FollowUpNavigation.REFERRAL + "/:id/:tab?")
@RolesAllowed(FollowUpPermissions.RECOMMENDATION_READ)
class ReferralView extends SheetPage {

    private static final String PAGE = "followup.ReferralView";

    private final transient ReferralQueries queries;
    private final transient AnsweringReferrals answering;
    private final transient SubjectLinks links;
    private final transient Timeline timeline;

    ReferralView(ReferralQueries queries, AnsweringReferrals answering, SubjectLinks links, Timeline timeline) {
        super(PAGE);
        this.queries = queries;
        this.answering = answering;
        this.links = links;
        this.timeline = timeline;
    }

    @Override
    protected void build(String id) {
        ReferralSheet sheet = queries.sheet(ReferralId.parse(id));
        Referral one = sheet.referral();
        header(one.of().name(), Messages.label(one.kind()), StageBadge.of(one.state(), FollowUpLooks.of(one.state())));
        FactList facts = keyFacts()
                .fact("organisation", new Anchor(RegistryNavigation.toOrganisation(one.of().organisation()), one.of().name()))
                .fact("agency", one.agencyName())
                .fact("paper", one.paperNumber())
                .fact("raised", one.raised());
        if (one.recommendation() != null) {
            facts.fact("recommendation", new Anchor(
                    FollowUpNavigation.toRecommendation(one.recommendation()), Messages.text(PAGE + ".to-recommendation")));
        }
        steps(sheet);
        tab("content", () -> content(sheet));
        tab("history", () -> new TimelinePanel(timeline, FollowUpEvent.subject(one)));
    }

    @Override
    public List<Crumb> above() {
        return List.of(new Crumb(Messages.text("followup.menu.referrals"), FollowUpNavigation.REFERRALS));
    }

    private void steps(ReferralSheet sheet) {
        NextSteps bar = nextSteps();
        ReferralId id = sheet.referral().id();
        if (!sheet.answerable()) {
            bar.say(Messages.text(PAGE + ".waits." + sheet.referral().state()));
            return;
        }
        bar.main(PAGE + ".take-up", () -> ReasonDialog.ask(PAGE + ".take-up", done -> {
            answering.takeUp(id, done);
            answered();
        }));
        bar.other(PAGE + ".decline", () -> ReasonDialog.ask(PAGE + ".decline", why -> {
            answering.decline(id, why);
            answered();
        }));
    }

    private Div content(ReferralSheet sheet) {
        Referral one = sheet.referral();
        Div panels = new Div(Panel.of(PAGE + ".found", new Paragraph(one.text())));
        panels.addClassName("followup-panels");
        if (!one.evidence().isBlank()) {
            panels.add(Panel.of(PAGE + ".evidence", new Paragraph(
                    sheet.evidenceShown() ? one.evidence() : Messages.text(PAGE + ".evidence-hidden"))));
        }
        Referral.Answer answer = one.answer();
        if (answer != null) {
            Section said = Panel.of(PAGE + ".answer", new Paragraph(answer.text()));
            if (answer.what() != null) {
                links.path(answer.what()).ifPresent(path -> said.add(new Anchor(path, answer.what().label())));
            }
            said.add(new FactList(PAGE).fact("by", answer.byName()).fact("at", answer.at()));
            panels.add(said);
        }
        return panels;
    }

    private void answered() {
        Notice.done(PAGE + ".done");
        rebuild();
    }
}
