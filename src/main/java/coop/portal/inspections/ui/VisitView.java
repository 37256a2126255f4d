package coop.portal.inspections.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import coop.portal.inspections.ApprovingPlans;
import coop.portal.inspections.InspectionQueries;
import coop.portal.inspections.IssuingPlans;
import coop.portal.inspections.PlanningInspections;
import coop.portal.inspections.VisitCompanion;
import coop.portal.inspections.model.CarriedFrom;
import coop.portal.inspections.model.InspectionPermissions;
import coop.portal.inspections.model.ItemDraft;
import coop.portal.inspections.model.ItemId;
import coop.portal.inspections.model.ItemRow;
import coop.portal.inspections.model.OverlapState;
import coop.portal.inspections.model.PlanAction;
import coop.portal.inspections.model.PlanSheet;
import coop.portal.inspections.model.VisitSheet;
import coop.portal.registry.ui.RegistryNavigation;
import coop.portal.uikit.FactList;
import coop.portal.uikit.Formats;
import coop.portal.uikit.Messages;
import coop.portal.uikit.ReasonDialog;
import coop.portal.uikit.sheet.NextSteps;
import coop.portal.uikit.sheet.SheetPage;
import coop.portal.uikit.sheet.StageBadge;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** One planned visit: what was typed, whose visits it meets and what can be done about it. */
@Route(InspectionsNavigation.VISIT + "/:id")
@StyleSheet("styles/inspections.css")
@RolesAllowed(InspectionPermissions.PLAN_READ)
class VisitView extends SheetPage {

    private static final String PAGE = "inspections.VisitView";

    private final InspectionQueries queries;
    private final PlanningInspections planning;
    private final ApprovingPlans approving;
    private final IssuingPlans issuing;
    private final ObjectProvider<VisitCompanion> companions;
    private List<Crumb> above = List.of();

    VisitView(
            InspectionQueries queries, PlanningInspections planning, ApprovingPlans approving, IssuingPlans issuing,
            ObjectProvider<VisitCompanion> companions) {
        super(PAGE);
        this.queries = queries;
        this.planning = planning;
        this.approving = approving;
        this.issuing = issuing;
        this.companions = companions;
    }

    @Override
    protected void build(String id) {
        VisitSheet visit = queries.visit(ItemId.parse(id));
        PlanSheet plan = visit.plan();
        ItemRow row = visit.row();
        String title = PlanWords.title(plan.kind(), plan.year());
        above = PlanWords.above(plan);
        header(row.organisationName(), row.organisationCode(),
                StageBadge.of(row.overlap(), PlanLooks.of(row.overlap())),
                StageBadge.of(row.outcome(), PlanLooks.of(row.outcome())));
        keyFacts()
                .fact("plan", new Anchor(InspectionsNavigation.toPlan(plan.id()), title))
                .fact("commune", row.communeName())
                .fact("kind", row.draft().kind())
                .fact("month", row.draft().month())
                .fact("leadUnit", row.draft().leadUnit());
        List<VisitCompanion.Link> links = companions.stream().flatMap(one -> one.of(visit).stream()).toList();
        steps(nextSteps(), plan, row, links);
        if (!row.finding().remarks().isEmpty() || row.overrideReason() != null) {
            content(overlap(row));
        }
        content(typed(row));
        rail("organisation", new Anchor(
                RegistryNavigation.toOrganisation(row.organisation()), Messages.text(PAGE + ".to-organisation")));
        queries.carriedTo(row.id()).ifPresent(next -> rail("carried", new Anchor(
                InspectionsNavigation.toVisit(next), Messages.text(PAGE + ".carried-to", Integer.toString(plan.year() + 1)))));
        links.stream().filter(link -> !link.main()).forEach(link ->
                rail("companion", new Anchor(link.path(), Messages.text(link.label()))));
    }

    @Override
    public List<Crumb> above() {
        return above;
    }

    private void steps(NextSteps bar, PlanSheet plan, ItemRow row, List<VisitCompanion.Link> links) {
        boolean main = links.stream().anyMatch(VisitCompanion.Link::main);
        links.stream().filter(VisitCompanion.Link::main).forEach(link -> bar.mainLink(link.label(), link.path()));
        if (row.overlap() == OverlapState.ASKED && plan.steps().allows(PlanAction.OVERRIDE)) {
            bar.main("inspections.PlanAction.OVERRIDE", () -> letStand(plan, row));
            main = true;
        }
        if (plan.steps().allows(PlanAction.EDIT) && !row.removed()) {
            bar.mainLink(PAGE + ".edit", InspectionsNavigation.toEditVisit(row.id()));
            bar.other(PAGE + ".remove", () -> remove(plan, row));
            main = true;
        }
        if (plan.steps().allows(PlanAction.RECORD_OUTCOME)) {
            Runnable record = () -> OutcomeDialog.ask((outcome, reason) -> {
                issuing.recordOutcome(plan.id(), row.id(), row.version(), outcome, reason);
                rebuild();
            });
            if (main) {
                bar.other("inspections.PlanAction.RECORD_OUTCOME", record);
            } else {
                bar.main("inspections.PlanAction.RECORD_OUTCOME", record);
            }
            main = true;
        }
        if (!main) {
            bar.say(Messages.text("inspections.PlanView.waits." + plan.stage()));
        }
    }

    private void letStand(PlanSheet plan, ItemRow row) {
        ReasonDialog.ask(PAGE + ".let-stand", why -> {
            approving.letStand(plan.id(), row.id(), row.version(), why);
            rebuild();
        });
    }

    private void remove(PlanSheet plan, ItemRow row) {
        ReasonDialog.confirm(PAGE + ".remove", () -> {
            planning.remove(plan.id(), row.id(), row.version());
            UI.getCurrent().navigate(InspectionsNavigation.toPlan(plan.id()));
        }, row.organisationName());
    }

    private static Component overlap(ItemRow row) {
        Section box = new Section(new H2(Messages.text(PAGE + ".overlap")));
        box.addClassNames("panel", row.overlap().open() ? "tone-late" : "tone-attention");
        row.finding().remarks().forEach(remark -> box.add(new Paragraph(Messages.withArticle(remark))));
        if (row.overrideReason() != null) {
            box.add(new Paragraph(Messages.text(PAGE + ".overridden", row.overriddenBy(), row.overrideReason())));
        }
        if (row.overlap().open() && !row.finding().waysOut().isEmpty()) {
            box.add(new Paragraph(Messages.text(PAGE + ".ways-out")));
            box.add(new UnorderedList(row.finding().waysOut().stream()
                    .sorted()
                    .map(way -> new ListItem(Messages.label(way)))
                    .toArray(ListItem[]::new)));
        }
        return box;
    }

    private static Component typed(ItemRow row) {
        ItemDraft draft = row.draft();
        FactList facts = new FactList("inspections.field")
                .fact("topics", draft.topics().stream().sorted().toList())
                .fact("periodFrom", draft.periodFrom())
                .fact("periodTo", draft.periodTo())
                .fact("days", draft.days())
                .fact("mode", draft.mode())
                .fact("basis", draft.basis())
                .fact("evidence", draft.evidence())
                .fact("leader", draft.leader())
                .fact("members", draft.members())
                .fact("coAgencies", String.join("; ", row.coAgencyNames()));
        if (draft.budget() != null) {
            facts.fact("budget", Formats.millionDong(draft.budget().longValue()));
        }
        facts.fact("note", draft.note()).fact("outcomeReason", row.outcomeReason());
        CarriedFrom from = row.carriedFrom();
        if (from != null) {
            facts.fact("carriedFrom", new Anchor(InspectionsNavigation.toVisit(from.item()),
                    Messages.text(PAGE + ".carried-from", Integer.toString(from.year()), from.reason())));
        }
        Div box = new Div(facts);
        box.addClassName("panel");
        return box;
    }
}
