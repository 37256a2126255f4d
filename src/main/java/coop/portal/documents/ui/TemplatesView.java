package coop.portal.documents.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.portal.access.Can;
import coop.portal.documents.PaperTemplateQueries;
import coop.portal.documents.model.DocumentPermissions;
import coop.portal.documents.model.TemplateRow;
import coop.portal.uikit.Messages;
import coop.portal.uikit.list.Chosen;
import coop.portal.uikit.list.Column;
import coop.portal.uikit.list.ListPage;
import coop.portal.uikit.list.ListTools;
import jakarta.annotation.security.RolesAllowed;

/** The kinds of papers and what the own office makes them from; and whether files are looked at for viruses. */
@Route(DocumentsNavigation.TEMPLATES)
@Menu(title = "documents.menu.templates", order = 940)
@RolesAllowed(DocumentPermissions.TEMPLATE_READ)
class TemplatesView extends ListPage<TemplateRow, String> {

    private static final String PAGE = "documents.TemplatesView";

    TemplatesView(PaperTemplateQueries queries, Can can, ListTools tools) {
        super(PAGE, queries.templates(), TemplateRow::kind, Chosen::search, tools);
        column(Column.<TemplateRow>text("kind", TemplateRow::kind).width(20));
        column(Column.<TemplateRow>text("series", row -> row.kind().series()).width(10));
        column(Column.<TemplateRow>text("template", row -> row.own()
                ? Messages.text(PAGE + ".own", row.versionNo()) : Messages.text(PAGE + ".built-in")).width(14));
        column(Column.<TemplateRow>text("fileName", TemplateRow::fileName).width(14).notOnCard());
        column(Column.<TemplateRow>moment("added", TemplateRow::added).notOnCard());
        column(Column.<TemplateRow>text("addedBy", TemplateRow::addedBy).width(12).notOnCard());
        opens(row -> DocumentsNavigation.toTemplate(row.kind()));
        if (can.perform(DocumentPermissions.TEMPLATE_WRITE) && !queries.scans()) {
            Div unscanned = new Div(new Span(Messages.text(PAGE + ".no-scanner", queries.unscanned())));
            unscanned.addClassNames("panel", "tone-attention");
            add(unscanned);
        }
    }
}
