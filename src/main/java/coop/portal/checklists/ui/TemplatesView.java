package coop.portal.checklists.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.portal.checklists.ChecklistTemplateQueries;
import coop.portal.checklists.model.ChecklistPermissions;
import coop.portal.checklists.model.Template;
import coop.portal.checklists.model.TemplateKind;
import coop.portal.checklists.model.TemplateState;
import coop.portal.uikit.Formats;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Page;
import coop.portal.uikit.sheet.PlainTable;
import coop.portal.uikit.sheet.StageBadge;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;

/** What is asked on site, kind by kind, in all its versions. */
@Route(ChecklistsNavigation.TEMPLATES)
@Menu(title = "checklists.TemplatesView.title", order = 965)
@RolesAllowed(ChecklistPermissions.TEMPLATE_READ)
class TemplatesView extends Div implements Page {

    private static final String PAGE = "checklists.TemplatesView";

    TemplatesView(ChecklistTemplateQueries queries) {
        addClassNames("page");
        add(new H1(title()), new Paragraph(Messages.text(PAGE + ".explained")));
        List<Template> all = queries.all();
        LocalDate today = queries.today();
        for (TemplateKind kind : TemplateKind.values()) {
            Section box = new Section(new H2(Messages.label(kind)));
            box.addClassName("panel");
            PlainTable versions = new PlainTable(PAGE, "version", "state", "from", "to", "items");
            all.stream().filter(one -> one.kind() == kind).forEach(one -> version(versions, one, today));
            box.add(versions);
            add(box);
        }
    }

    private static void version(PlainTable versions, Template one, LocalDate today) {
        TemplateState state = one.stateOn(today);
        versions.row(
                new Anchor(ChecklistsNavigation.toTemplate(one.id()), Messages.text(PAGE + ".number", one.number())),
                StageBadge.of(state, ChecklistLooks.of(state)),
                Formats.date(one.from()),
                Formats.date(one.to()),
                Formats.number(one.items().size()));
    }

    @Override
    public String title() {
        return Messages.text(PAGE + ".title");
    }
}
