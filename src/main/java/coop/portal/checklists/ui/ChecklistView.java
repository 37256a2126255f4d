package coop.portal.checklists.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import coop.portal.checklists.AnsweringChecklists;
import coop.portal.checklists.ChecklistQueries;
import coop.portal.checklists.model.Checklist;
import coop.portal.checklists.model.ChecklistId;
import coop.portal.checklists.model.ChecklistPermissions;
import coop.portal.checklists.model.ChecklistSheet;
import coop.portal.checklists.model.ChecklistState;
import coop.portal.kernel.Subject;
import coop.portal.uikit.DraftStore;
import coop.portal.uikit.FactList;
import coop.portal.uikit.LinkButton;
import coop.portal.uikit.Messages;
import coop.portal.uikit.SubjectLinks;
import coop.portal.uikit.sheet.SheetPage;
import coop.portal.uikit.sheet.StageBadge;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** The checklist of one check, to be answered where the team stands: on a phone, item by item. */
@Route(ChecklistsNavigation.SHEET + "/:id")
@StyleSheet("styles/checklists.css")
@RolesAllowed(ChecklistPermissions.SHEET_READ)
class ChecklistView extends SheetPage {

    private static final String PAGE = "checklists.ChecklistView";

    private final transient ChecklistQueries queries;
    private final transient AnsweringChecklists answering;
    private final transient ObjectProvider<DraftStore> drafts;
    private final transient SubjectLinks links;
    private List<Crumb> above = List.of();

    ChecklistView(
            ChecklistQueries queries, AnsweringChecklists answering, ObjectProvider<DraftStore> drafts, SubjectLinks links) {
        super(PAGE);
        this.queries = queries;
        this.answering = answering;
        this.drafts = drafts;
        this.links = links;
    }

    @Override
    protected void build(String id) {
        ChecklistSheet sheet = queries.sheet(ChecklistId.parse(id));
        Checklist one = sheet.checklist();
        header(one.name(), null, StageBadge.of(one.state(), ChecklistLooks.of(one.state())));
        FactList facts = keyFacts().fact("day", one.day())
                .fact("asked", Messages.text(PAGE + ".version", sheet.kind(), sheet.templateNumber()));
        Subject check = sheet.check();
        if (check != null) {
            links.path(check).ifPresent(path -> {
                above = List.of(new Crumb(check.label(), path));
                facts.fact("check", new Anchor(path, check.label()));
            });
        }
        if (!sheet.answerable()) {
            Paragraph why = new Paragraph(one.state() == ChecklistState.FROZEN
                    ? Messages.text(PAGE + ".frozen")
                    : Messages.value(Messages.locale(), sheet.refused()));
            why.addClassName("panel");
            notice(why);
        }
        ways(one.id(), sheet.answerable());
        content(new ChecklistBoard(sheet, answering, queries, Optional.ofNullable(drafts.getIfAvailable())));
    }

    @Override
    public List<Crumb> above() {
        return above;
    }

    private void ways(ChecklistId id, boolean answerable) {
        Div ways = new Div(
                LinkButton.secondary(Messages.text(PAGE + ".print"), ChecklistsNavigation.toPrint(id)),
                LinkButton.secondary(Messages.text(PAGE + ".print-empty"), ChecklistsNavigation.toEmptyPrint(id)));
        if (answerable) {
            ways.add(LinkButton.secondary(Messages.text(PAGE + ".workbook"), ChecklistsNavigation.toWorkbook(id)));
        }
        ways.addClassName("checklist-ways");
        notice(ways);
    }
}
