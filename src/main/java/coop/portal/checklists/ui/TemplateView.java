package coop.portal.checklists.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import coop.portal.access.Can;
import coop.portal.checklists.ChecklistTemplateQueries;
import coop.portal.checklists.DraftingTemplates;
import coop.portal.checklists.model.ChecklistPermissions;
import coop.portal.checklists.model.Item;
import coop.portal.checklists.model.ItemGroup;
import coop.portal.checklists.model.Template;
import coop.portal.checklists.model.TemplateActed;
import coop.portal.checklists.model.TemplateId;
import coop.portal.checklists.model.TemplateState;
import coop.portal.kernel.Subject;
import coop.portal.kernel.Timeline;
import coop.portal.uikit.Attempt;
import coop.portal.uikit.Empty;
import coop.portal.uikit.Messages;
import coop.portal.uikit.ReasonDialog;
import coop.portal.uikit.sheet.NextSteps;
import coop.portal.uikit.sheet.PlainTable;
import coop.portal.uikit.sheet.SheetPage;
import coop.portal.uikit.sheet.StageBadge;
import coop.portal.uikit.sheet.TimelinePanel;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** One version of what is asked: to be read by everybody concerned, to be edited while it is a draft. */
@Route(ChecklistsNavigation.TEMPLATE + "/:id/:tab?")
@StyleSheet("styles/checklists.css")
@RolesAllowed(ChecklistPermissions.TEMPLATE_READ)
class TemplateView extends SheetPage {

    private static final String PAGE = "checklists.TemplateView";

    private final transient ChecklistTemplateQueries queries;
    private final transient DraftingTemplates drafting;
    private final transient Timeline timeline;
    private final boolean writer;

    TemplateView(ChecklistTemplateQueries queries, DraftingTemplates drafting, Timeline timeline, Can can) {
        super(PAGE);
        this.queries = queries;
        this.drafting = drafting;
        this.timeline = timeline;
        this.writer = can.perform(ChecklistPermissions.TEMPLATE_WRITE);
    }

    @Override
    protected void build(String id) {
        Template one = queries.find(TemplateId.parse(id));
        TemplateState state = one.stateOn(queries.today());
        header(Messages.label(one.kind()), Messages.text("checklists.TemplatesView.number", one.number()),
                StageBadge.of(state, ChecklistLooks.of(state)));
        keyFacts().fact("from", one.from()).fact("to", one.to()).fact("items", one.items().size()).fact("basis", one.basis());
        if (writer) {
            steps(one, state);
        }
        tab("items", () -> items(one, writer && state == TemplateState.DRAFT));
        tab("history", () -> new TimelinePanel(
                timeline, new Subject(TemplateActed.SUBJECT, one.id().text(), Messages.label(one.kind()))));
    }

    private void steps(Template one, TemplateState state) {
        NextSteps bar = nextSteps();
        if (state == TemplateState.DRAFT) {
            bar.main(PAGE + ".put-in-force", () -> ForceDialog.ask(one, drafting, this::rebuild));
            bar.other(PAGE + ".new-item", () -> UI.getCurrent().navigate(ChecklistsNavigation.toNewItem(one.id())));
            bar.other(PAGE + ".discard", () -> ReasonDialog.confirm(PAGE + ".discard", () -> {
                drafting.discard(one.id(), one.version());
                UI.getCurrent().navigate(ChecklistsNavigation.TEMPLATES);
            }));
        } else {
            bar.main(PAGE + ".draft", () -> Attempt.to(
                    () -> UI.getCurrent().navigate(ChecklistsNavigation.toTemplate(drafting.draft(one.kind())))));
        }
    }

    private Component items(Template one, boolean editable) {
        if (one.items().isEmpty()) {
            return new Empty(Messages.text(PAGE + ".empty"));
        }
        Div all = new Div();
        for (ItemGroup group : ItemGroup.values()) {
            List<Item> items = one.items().stream().filter(item -> item.group() == group).toList();
            if (!items.isEmpty()) {
                PlainTable table = editable
                        ? new PlainTable(PAGE + ".column", "code", "question", "article", "fine", "acts")
                        : new PlainTable(PAGE + ".column", "code", "question", "article", "fine");
                items.forEach(item -> row(table, one, item, editable));
                Section box = new Section(new H2(Messages.label(group)), table);
                box.addClassName("panel");
                all.add(box);
            }
        }
        all.addClassName("sheet-body");
        return all;
    }

    private void row(PlainTable table, Template one, Item item, boolean editable) {
        Span code = new Span(item.code());
        code.addClassName("item-code");
        if (editable) {
            table.row(code, question(item), item.article(), fine(item), acts(one, item));
        } else {
            table.row(code, question(item), item.article(), fine(item));
        }
    }

    private static Component question(Item item) {
        Div cell = new Div(new Div(item.question()));
        if (!item.evidence().isEmpty()) {
            cell.add(hint(Messages.text(PAGE + ".evidence", item.evidence())));
        }
        return cell;
    }

    private static Component fine(Item item) {
        Div cell = new Div(new Div(item.fineHint()));
        if (!item.note().isEmpty()) {
            cell.add(hint(item.note()));
        }
        return cell;
    }

    private static Span hint(String words) {
        Span hint = new Span(words);
        hint.addClassName("step-reason");
        return hint;
    }

    private Component acts(Template one, Item item) {
        Button remove = new Button(Messages.text(PAGE + ".remove"), click -> {
            if (Attempt.to(() -> drafting.removeItem(one.id(), one.version(), item.code()))) {
                rebuild();
            }
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        remove.setAriaLabel(Messages.text(PAGE + ".remove-item", item.code()));
        Anchor edit = new Anchor(ChecklistsNavigation.toItem(one.id(), item.code()), Messages.text(PAGE + ".edit"));
        edit.setAriaLabel(Messages.text(PAGE + ".edit-item", item.code()));
        Div acts = new Div(edit, remove);
        acts.addClassName("row-acts");
        return acts;
    }

    @Override
    public List<Crumb> above() {
        return List.of(new Crumb(Messages.text("checklists.TemplatesView.title"), ChecklistsNavigation.TEMPLATES));
    }
}
