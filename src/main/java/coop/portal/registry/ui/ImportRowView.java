package coop.portal.registry.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import coop.portal.exchange.model.Cell;
import coop.portal.kernel.Remark;
import coop.portal.registry.CorrectingImports;
import coop.portal.registry.ImportQueries;
import coop.portal.registry.model.ImportBatchId;
import coop.portal.registry.model.ImportField;
import coop.portal.registry.model.ImportLine;
import coop.portal.registry.model.ImportVerdict;
import coop.portal.registry.model.RegistryPermissions;
import coop.portal.uikit.Attempt;
import coop.portal.uikit.LinkButton;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Page;
import coop.portal.uikit.sheet.StageBadge;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One row of a checked file, as it stands there, with what is said about it; it is corrected here and judged anew. */
@Route(RegistryNavigation.IMPORT_ROW + "/:id/:row")
@RolesAllowed(RegistryPermissions.IMPORT_RUN)
@StyleSheet("styles/exchange.css")
class ImportRowView extends Div implements Page, BeforeEnterObserver {

    private static final String PAGE = "registry.ImportRowView";

    private final transient ImportQueries queries;
    private final transient CorrectingImports correcting;
    private final Map<ImportField, TextField> fields = new EnumMap<>(ImportField.class);
    private transient ImportBatchId batch = new ImportBatchId(0);
    private int row;

    ImportRowView(ImportQueries queries, CorrectingImports correcting) {
        this.queries = queries;
        this.correcting = correcting;
        addClassNames("page", "form-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        batch = ImportBatchId.parse(event.getRouteParameters().get("id").orElse(""));
        row = event.getRouteParameters().get("row").filter(text -> text.matches("\\d{1,7}")).map(Integer::valueOf).orElse(0);
        show(queries.line(batch, row));
    }

    private void show(ImportLine line) {
        removeAll();
        fields.clear();
        Div head = new Div(new H1(title()), StageBadge.of(line.verdict(), ImportLooks.of(line.verdict())));
        head.addClassName("form-head");
        Div box = new Div();
        box.addClassName("form-fields");
        queries.fields(batch).forEach(field -> box.add(field(field, line)));
        Div section = new Div(box);
        section.addClassName("form-section");
        Button save = new Button(Messages.text(PAGE + ".save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div buttons = new Div(save, LinkButton.secondary(Messages.text(PAGE + ".back"), back()));
        buttons.addClassName("form-buttons");
        add(head, remarks(line));
        if (line.organisation() != null) {
            add(new Paragraph(new Anchor(
                    RegistryNavigation.toOrganisation(line.organisation()), Messages.text(PAGE + ".organisation"))));
        }
        add(section, buttons);
    }

    private static UnorderedList remarks(ImportLine line) {
        UnorderedList list = new UnorderedList();
        list.addClassName("import-remarks");
        list.getElement().setAttribute("role", "status");
        line.remarks().stream().sorted(java.util.Comparator.comparing(Remark::severity)).forEach(remark ->
                list.add(new ListItem(words(remark))));
        line.changes().forEach(change -> list.add(new ListItem(ImportRowsPanel.text(change.field()) + ": "
                + ImportRowsPanel.text(change.before()) + " → " + ImportRowsPanel.text(change.after()))));
        return list;
    }

    private static String words(Remark remark) {
        return Messages.text("kernel.Severity." + remark.severity()) + ": " + Messages.withArticle(remark);
    }

    private TextField field(ImportField field, ImportLine line) {
        TextField input = new TextField(Messages.label(field));
        input.setWidthFull();
        input.setValue(line.cells().getOrDefault(field, Cell.EMPTY).shown().strip());
        List<Remark> about = line.remarks().stream().filter(remark -> field.about().equals(remark.field())).toList();
        String errors = about.stream().filter(Remark::stops).map((Remark one) -> Messages.text(one)).collect(Collectors.joining(" "));
        input.setInvalid(!errors.isEmpty());
        input.setErrorMessage(errors);
        input.setManualValidation(true);
        fields.put(field, input);
        return input;
    }

    private void save() {
        Map<ImportField, String> typed = new EnumMap<>(ImportField.class);
        fields.forEach((field, input) -> typed.put(field, input.getValue()));
        Attempt.to(() -> {
            ImportLine line = correcting.correct(batch, row, typed);
            if (line.verdict() == ImportVerdict.REFUSED) {
                show(line);
            } else {
                UI.getCurrent().navigate(back());
            }
        });
    }

    private String back() {
        return RegistryNavigation.toImport(batch) + "/rows";
    }

    @Override
    public String title() {
        return Messages.text(PAGE + ".title", String.valueOf(row));
    }

    @Override
    public List<Crumb> above() {
        return List.of(
                new Crumb(Messages.text("registry.menu.imports"), RegistryNavigation.IMPORTS),
                new Crumb(Messages.text(PAGE + ".file"), RegistryNavigation.toImport(batch)));
    }
}
