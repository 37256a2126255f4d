package coop.portal.registry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import coop.portal.kernel.Paged;
import coop.portal.kernel.Remark;
import coop.portal.kernel.Severity;
import coop.portal.registry.model.ImportBatchRow;
import coop.portal.registry.model.ImportCounts;
import coop.portal.registry.model.ImportLine;
import coop.portal.registry.model.ImportLineFilter;
import coop.portal.registry.model.ImportStage;
import coop.portal.registry.model.ImportVerdict;
import coop.portal.uikit.Messages;
import coop.portal.uikit.list.Column;
import coop.portal.uikit.list.PagedGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of a file with what the check says of each; narrowed by verdict, by warnings, and by what is typed. */
final class ImportRowsPanel extends Composite<Div> {

    private static final String PAGE = "registry.ImportRowsPanel";
    private static final int SHOWN_CHANGES = 4;

    private final transient ImportBatchRow batch;
    private final PagedGrid<ImportLine, ImportLineFilter> grid;
    private final List<Button> choices = new ArrayList<>();
    private Set<ImportVerdict> verdicts = Set.of();
    private boolean warned;
    private String search = "";

    ImportRowsPanel(ImportBatchRow batch, Paged<ImportLine, ImportLineFilter> lines) {
        this.batch = batch;
        boolean correctable = batch.stage() == ImportStage.CHECKED;
        this.grid = new PagedGrid<>(
                PAGE, lines, ImportLine::row, correctable ? line -> RegistryNavigation.toImportRow(batch.id(), line.row()) : null);
        grid.columns(columns());
        grid.label(Messages.text(ImportView.PAGE + ".tab.rows"));
        Div box = new Div(grid);
        box.addClassName("import-grid");
        getContent().addClassName("import-progress");
        getContent().add(choices(batch.counts()), box);
        ImportCounts counts = batch.counts();
        if (counts.refused() > 0) {
            choose(Set.of(ImportVerdict.REFUSED), false, choices.getLast());
        } else {
            choose(Set.of(), false, choices.getFirst());
        }
    }

    private static List<Column<ImportLine>> columns() {
        return List.of(
                Column.<ImportLine>text("name", line -> line.row() + ". " + (line.name() == null ? "" : line.name())),
                Column.<ImportLine, ImportVerdict>badge("verdict", ImportLine::verdict, ImportLooks::of).width(8),
                Column.<ImportLine>text("code", ImportLine::code).width(8),
                Column.<ImportLine>text("says", ImportRowsPanel::says).width(34));
    }

    /** What weighs most first; then what would change. */
    private static @Nullable String says(ImportLine line) {
        List<String> said = line.remarks().stream()
                .filter(remark -> remark.severity() != Severity.INFO)
                .map((Remark remark) -> Messages.text(remark))
                .collect(Collectors.toCollection(ArrayList::new));
        line.changes().stream()
                .limit(SHOWN_CHANGES)
                .map(change -> text(change.field()) + ": " + text(change.before()) + " → " + text(change.after()))
                .forEach(said::add);
        return said.isEmpty() ? null : String.join(" ", said);
    }

    /** Names of fields and constants come as the keys of their labels. */
    static String text(@Nullable String words) {
        return words == null ? "∅" : Messages.has(words) ? Messages.text(words) : words;
    }

    private Div choices(ImportCounts counts) {
        Div bar = new Div();
        bar.addClassName("import-verdicts");
        bar.add(choice(PAGE + ".all", counts.rows(), Set.of(), false));
        bar.add(choice("registry.ImportVerdict.NEW", counts.created(), Set.of(ImportVerdict.NEW), false));
        bar.add(choice("registry.ImportVerdict.CHANGED", counts.updated(), Set.of(ImportVerdict.CHANGED), false));
        bar.add(choice("registry.ImportVerdict.UNCHANGED", counts.unchanged(), Set.of(ImportVerdict.UNCHANGED), false));
        bar.add(choice(PAGE + ".warned", counts.warnings(), Set.of(), true));
        bar.add(choice("registry.ImportVerdict.REFUSED", counts.refused(), Set.of(ImportVerdict.REFUSED), false));
        TextField field = new TextField();
        field.setPlaceholder(Messages.text(PAGE + ".search"));
        field.setAriaLabel(Messages.text(PAGE + ".search"));
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(event -> {
            search = event.getValue();
            show();
        });
        bar.add(field);
        return bar;
    }

    private Button choice(String key, int count, Set<ImportVerdict> wanted, boolean onlyWarned) {
        Button button = new Button(Messages.text(PAGE + ".choice", Messages.text(key), count));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.addClickListener(click -> choose(wanted, onlyWarned, button));
        button.setEnabled(count > 0);
        choices.add(button);
        return button;
    }

    private void choose(Set<ImportVerdict> wanted, boolean onlyWarned, Button chosen) {
        verdicts = wanted;
        warned = onlyWarned;
        choices.forEach(button -> {
            boolean pressed = button == chosen;
            button.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
            if (pressed) {
                button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            } else {
                button.removeThemeVariants(ButtonVariant.LUMO_PRIMARY);
            }
        });
        show();
    }

    private void show() {
        grid.show(new ImportLineFilter(batch.id(), verdicts, warned, search));
    }
}
