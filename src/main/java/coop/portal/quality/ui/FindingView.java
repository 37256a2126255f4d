package coop.portal.quality.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import coop.portal.access.Can;
import coop.portal.quality.DismissingFindings;
import coop.portal.quality.QualityQueries;
import coop.portal.quality.model.FindingId;
import coop.portal.quality.model.FindingRow;
import coop.portal.quality.model.FindingSheet;
import coop.portal.quality.model.FindingState;
import coop.portal.quality.model.QualityPermissions;
import coop.portal.registry.ui.RegistryNavigation;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Panel;
import coop.portal.uikit.ReasonDialog;
import coop.portal.uikit.sheet.NextSteps;
import coop.portal.uikit.sheet.SheetPage;
import coop.portal.uikit.sheet.StageBadge;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** What a rule found about one organisation: the facts, the article, since when, and the two ways out. */
@Route(QualityNavigation.FINDING + "/:id")
@RolesAllowed(QualityPermissions.FINDING_READ)
class FindingView extends SheetPage {

    private static final String PAGE = "quality.FindingView";

    private final transient QualityQueries queries;
    private final transient DismissingFindings dismissing;
    private final transient Fixes fixes;
    private final transient Can can;

    FindingView(QualityQueries queries, DismissingFindings dismissing, Fixes fixes, Can can) {
        super(PAGE);
        this.queries = queries;
        this.dismissing = dismissing;
        this.fixes = fixes;
        this.can = can;
    }

    @Override
    protected void build(String text) {
        FindingSheet sheet = queries.sheet(FindingId.parse(text));
        FindingRow row = sheet.row();
        header(QualityLooks.rule(row.rule()), null,
                StageBadge.of(row.severity(), QualityLooks.of(row.severity())),
                StageBadge.of(row.state(), QualityLooks.of(row.state())));
        keyFacts()
                .fact("organisation", new Anchor(RegistryNavigation.toOrganisation(row.organisation()), row.name()))
                .fact("commune", row.communeName())
                .fact("sector", row.sector())
                .fact("article", row.rule().article())
                .fact("firstSeen", row.firstSeen())
                .fact("dismissedBy", sheet.dismissedBy())
                .fact("dismissedOn", sheet.dismissedOn())
                .fact("reason", sheet.reason());
        steps(sheet);
        content(facts(sheet));
    }

    private void steps(FindingSheet sheet) {
        FindingState state = sheet.row().state();
        if (state == FindingState.FIXED) {
            return;
        }
        NextSteps steps = nextSteps();
        steps.mainLink("quality.Fix." + sheet.row().rule().fix().name() + ".act", fixes.path(sheet));
        if (can.perform(QualityPermissions.FINDING_DISMISS)) {
            FindingId id = sheet.row().id();
            if (state == FindingState.OPEN) {
                steps.other("quality.act.dismiss", () -> ReasonDialog.ask("quality.act.dismiss", reason -> {
                    dismissing.dismiss(id, sheet.fingerprint(), reason);
                    rebuild();
                }));
            } else {
                steps.other("quality.act.reopen", () -> ReasonDialog.ask("quality.act.reopen", reason -> {
                    dismissing.reopen(id, reason);
                    rebuild();
                }));
            }
        }
    }

    private static Component facts(FindingSheet sheet) {
        UnorderedList sentences = new UnorderedList();
        sheet.row().remarks().forEach(remark -> sentences.add(new ListItem(Messages.withArticle(remark))));
        Div all = new Div(Panel.of(PAGE + ".facts", sentences));
        if (!sheet.others().isEmpty()) {
            UnorderedList others = new UnorderedList();
            sheet.others().forEach(other -> others.add(new ListItem(new Anchor(
                    RegistryNavigation.toOrganisation(other.id()), other.name() + " – " + other.communeName()))));
            all.add(Panel.of(PAGE + ".others", others));
        }
        return all;
    }

    @Override
    public List<Crumb> above() {
        return List.of(new Crumb(Messages.text("quality.menu.findings"), QualityNavigation.FINDINGS));
    }
}
