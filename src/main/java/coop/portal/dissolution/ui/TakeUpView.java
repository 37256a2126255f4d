package coop.portal.dissolution.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import coop.portal.dissolution.TakingUpReferrals;
import coop.portal.followup.AnsweringReferrals;
import coop.portal.followup.model.FollowUpPermissions;
import coop.portal.followup.model.Referral;
import coop.portal.followup.model.ReferralId;
import coop.portal.followup.model.ReferralState;
import coop.portal.registry.ui.RegistryNavigation;
import coop.portal.uikit.Attempt;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Notice;
import coop.portal.uikit.ReasonDialog;
import coop.portal.uikit.sheet.SheetPage;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** One recommendation to revoke a certificate, with its evidence: taken up as a case, or declined. */
@Route(DissolutionNavigation.REFERRAL + "/:id")
@RolesAllowed(FollowUpPermissions.REFERRAL_ANSWER)
class TakeUpView extends SheetPage {

    private static final String PAGE = "dissolution.TakeUpView";

    private final AnsweringReferrals referrals;
    private final TakingUpReferrals taking;

    TakeUpView(AnsweringReferrals referrals, TakingUpReferrals taking) {
        super(PAGE);
        this.referrals = referrals;
        this.taking = taking;
    }

    @Override
    protected void build(String id) {
        Referral referral = referrals.look(ReferralId.parse(id));
        header(referral.of().name(), referral.of().code());
        keyFacts()
                .fact("agency", referral.agencyName())
                .fact("paper", Messages.text(PAGE + ".paper-of", referral.paperNumber(), referral.raised()))
                .fact("organisation", new Anchor(
                        RegistryNavigation.toOrganisation(referral.of().organisation()), referral.of().name()));
        if (referral.state() == ReferralState.OPEN) {
            nextSteps()
                    .main(PAGE + ".take-up", () -> Attempt.to(() ->
                            UI.getCurrent().navigate(DissolutionNavigation.toCase(taking.takeUp(referral.id())))))
                    .other(PAGE + ".decline", () -> ReasonDialog.ask(PAGE + ".decline", reason -> {
                        taking.decline(referral.id(), reason);
                        Notice.done(PAGE + ".declined");
                        rebuild();
                    }));
        } else {
            nextSteps().say(Messages.text(PAGE + ".answered"));
        }
        Div said = new Div(new Paragraph(referral.text()));
        said.addClassName("panel");
        content(said);
        if (!referral.evidence().isEmpty()) {
            Div evidence = new Div(new H3(Messages.text(PAGE + ".evidence")), new Paragraph(referral.evidence()));
            evidence.addClassName("panel");
            content(evidence);
        }
    }

    @Override
    public List<Crumb> above() {
        return List.of(new Crumb(Messages.text("dissolution.ReferralsToTakeUpView.title"), DissolutionNavigation.REFERRALS));
    }
}
