package coop.portal.uikit.list;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.popover.PopoverPosition;
import coop.portal.uikit.Messages;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Which columns a person sees: a button and the list of all there are. The first is always there. */
final class ColumnChoice<R> extends Composite<Button> {

    private final List<Column<R>> columns;
    private final Set<Column<R>> visible;

    ColumnChoice(String page, List<Column<R>> columns, List<String> remembered, Consumer<List<Column<R>>> onChange) {
        this.columns = columns;
        this.visible = new LinkedHashSet<>(columns.stream()
                .filter(column -> remembered.isEmpty() ? column.isVisible() : remembered.contains(column.key()))
                .toList());
        Button button = getContent();
        button.setText(Messages.text("uikit.list.columns"));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Locale locale = Messages.locale();
        new LatePopover(
                button, Messages.text("uikit.list.columns"), PopoverPosition.BOTTOM_END, () -> boxes(page, locale, onChange));
    }

    /** Those that are seen, in the order of the list. */
    List<Column<R>> visible() {
        return columns.stream().filter(column -> visible.contains(column) || column == columns.getFirst()).toList();
    }

    private CheckboxGroup<Column<R>> boxes(String page, Locale locale, Consumer<List<Column<R>>> onChange) {
        CheckboxGroup<Column<R>> boxes = new CheckboxGroup<>(Messages.text("uikit.list.columns"));
        boxes.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        boxes.addClassName("column-boxes");
        boxes.setItems(columns.subList(1, columns.size()));
        boxes.setItemLabelGenerator(column -> column.header(page, locale));
        boxes.setValue(visible);
        boxes.addValueChangeListener(event -> {
            visible.clear();
            visible.addAll(event.getValue());
            onChange.accept(visible());
        });
        return boxes;
    }
}
