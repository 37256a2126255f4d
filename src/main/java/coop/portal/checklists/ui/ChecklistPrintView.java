package coop.portal.checklists.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import coop.portal.checklists.ChecklistQueries;
import coop.portal.checklists.QrPicture;
import coop.portal.checklists.model.Checklist;
import coop.portal.checklists.model.ChecklistId;
import coop.portal.checklists.model.ChecklistLine;
import coop.portal.checklists.model.ChecklistPermissions;
import coop.portal.checklists.model.ChecklistSheet;
import coop.portal.checklists.model.ItemGroup;
import coop.portal.uikit.LinkButton;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Page;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The checklist on paper (A4): with its answers, or empty to be filled by hand, and a square that leads a phone back to it. */
@Route(value = ChecklistsNavigation.PRINT + "/:id/:empty?(empty)", autoLayout = false)
@StyleSheet("styles/checklists.css")
@RolesAllowed(ChecklistPermissions.SHEET_READ)
class ChecklistPrintView extends Div implements Page, BeforeEnterObserver {

    private static final String PAGE = "checklists.ChecklistPrintView";

    private final transient ChecklistQueries queries;

    ChecklistPrintView(ChecklistQueries queries) {
        this.queries = queries;
        addClassNames("paper-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ChecklistSheet sheet = queries.sheet(ChecklistId.parse(event.getRouteParameters().get("id").orElse("")));
        boolean empty = event.getRouteParameters().get("empty").isPresent();
        removeAll();
        add(tools(sheet.checklist().id(), empty), paper(sheet, empty));
    }

    private static Component tools(ChecklistId id, boolean empty) {
        Button print = new Button(Messages.text(PAGE + ".print"), click -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div tools = new Div(
                print,
                empty
                        ? LinkButton.secondary(Messages.text(PAGE + ".with-answers"), ChecklistsNavigation.toPrint(id))
                        : LinkButton.secondary(Messages.text(PAGE + ".empty"), ChecklistsNavigation.toEmptyPrint(id)),
                LinkButton.secondary(Messages.text(PAGE + ".back"), ChecklistsNavigation.toSheet(id)));
        tools.addClassName("paper-tools");
        return tools;
    }

    private Component paper(ChecklistSheet sheet, boolean empty) {
        Article paper = new Article(head(sheet));
        paper.addClassName("paper");
        for (ItemGroup group : ItemGroup.values()) {
            List<ChecklistLine> lines = sheet.lines().stream().filter(line -> line.item().group() == group).toList();
            if (!lines.isEmpty()) {
                paper.add(new Section(new H2(Messages.label(group)), PaperTable.of(lines, empty)));
            }
        }
        Div signatures = new Div(
                new Paragraph(Messages.text(PAGE + ".leader")), new Paragraph(Messages.text(PAGE + ".subject")));
        signatures.addClassName("paper-signatures");
        paper.add(signatures);
        return paper;
    }

    private static Header head(ChecklistSheet sheet) {
        Checklist one = sheet.checklist();
        String address = SheetAddress.of(one.id());
        Svg square = new Svg(QrPicture.svg(address));
        square.addClassName("paper-square");
        square.getElement().setAttribute("role", "img");
        square.getElement().setAttribute("aria-label", Messages.text(PAGE + ".square", address));
        Div words = new Div(
                new H1(Messages.text(PAGE + ".title")),
                new Paragraph(Messages.text(PAGE + ".whom", one.name())),
                new Paragraph(Messages.text(PAGE + ".when", one.day())),
                new Paragraph(Messages.text("checklists.ChecklistView.version", sheet.kind(), sheet.templateNumber())),
                new Paragraph(Messages.text(PAGE + ".code", one.id().text())));
        Header head = new Header(words, square);
        head.addClassName("paper-head");
        return head;
    }

    @Override
    public String title() {
        return Messages.text(PAGE + ".title");
    }
}
