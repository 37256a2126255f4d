package coop.portal.uikit.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import coop.portal.kernel.SearchText;
import coop.portal.uikit.DateFields;
import coop.portal.uikit.Messages;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The fields in which a filter's values are chosen; what is chosen holds at once. */
final class FilterEditor {

    private static final int FEW = 10;

    private FilterEditor() {}

    static Component of(Filter filter, String label, Chosen now, List<Option> options, Consumer<Chosen> change) {
        return switch (filter.kind()) {
            case CHOICE -> options.size() <= FEW
                    ? boxes(filter.key(), label, now, options, change)
                    : combo(filter.key(), label, now, options, change);
            case FLAG -> flag(filter.key(), label, now, change);
            case TEXT -> text(filter.key(), label, now, change);
            case DAY -> day(filter, label, now, change);
            case DATES -> dates(filter.key(), label, now, change);
            case NUMBERS -> numbers(filter.key(), label, now, change);
        };
    }

    private static Component boxes(String key, String label, Chosen now, List<Option> options, Consumer<Chosen> change) {
        CheckboxGroup<Option> group = new CheckboxGroup<>(label);
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        group.setItems(options);
        group.setItemLabelGenerator(Option::label);
        group.setValue(picked(key, now, options));
        group.addValueChangeListener(event -> change.accept(now.with(key, values(event.getValue()))));
        return group;
    }

    private static Component combo(String key, String label, Chosen now, List<Option> options, Consumer<Chosen> change) {
        MultiSelectComboBox<Option> combo = new MultiSelectComboBox<>(label);
        combo.setItems(
                (option, typed) -> SearchText.fold(option.label()).contains(SearchText.fold(typed)), options);
        combo.setItemLabelGenerator(Option::label);
        combo.setValue(picked(key, now, options));
        combo.setSelectedItemsOnTop(true);
        combo.addClassName("filter-combo");
        combo.addValueChangeListener(event -> change.accept(now.with(key, values(event.getValue()))));
        return combo;
    }

    private static Component flag(String key, String label, Chosen now, Consumer<Chosen> change) {
        Checkbox box = new Checkbox(label, now.flag(key));
        box.addValueChangeListener(event -> change.accept(now.with(key, event.getValue() ? List.of("1") : List.of())));
        return box;
    }

    private static Component text(String key, String label, Chosen now, Consumer<Chosen> change) {
        TextField field = new TextField(label);
        field.setValue(now.text(key).orElse(""));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(event -> change.accept(now.with(key, List.of(event.getValue().strip()))));
        return field;
    }

    private static Component day(Filter filter, String label, Chosen now, Consumer<Chosen> change) {
        DatePicker day = DateFields.notAfter(label, filter.latest());
        day.setValue(now.on(filter.key()));
        day.addValueChangeListener(event -> {
            if (!day.isInvalid()) {
                change.accept(now.with(filter.key(), day.isEmpty() ? List.of() : List.of(day.getValue().toString())));
            }
        });
        return day;
    }

    private static Component dates(String key, String label, Chosen now, Consumer<Chosen> change) {
        DatePicker from = DateFields.day(Messages.text("uikit.filter.from-field"));
        DatePicker to = DateFields.day(Messages.text("uikit.filter.to-field"));
        from.setValue(now.from(key));
        to.setValue(now.to(key));
        Runnable changed = () -> change.accept(now.withRange(key, from.getValue(), to.getValue()));
        from.addValueChangeListener(event -> changed.run());
        to.addValueChangeListener(event -> changed.run());
        return pair(label, from, to);
    }

    private static Component numbers(String key, String label, Chosen now, Consumer<Chosen> change) {
        BigDecimalField from = new BigDecimalField(Messages.text("uikit.filter.from-field"));
        BigDecimalField to = new BigDecimalField(Messages.text("uikit.filter.to-field"));
        from.setLocale(Messages.locale());
        to.setLocale(Messages.locale());
        from.setValue(now.least(key));
        to.setValue(now.most(key));
        Runnable changed = () -> change.accept(now.withRange(key, from.getValue(), to.getValue()));
        from.addValueChangeListener(event -> changed.run());
        to.addValueChangeListener(event -> changed.run());
        return pair(label, from, to);
    }

    private static Component pair(String label, Component from, Component to) {
        Div pair = new Div(from, to);
        pair.addClassName("filter-range");
        pair.getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        return pair;
    }

    private static Set<Option> picked(String key, Chosen now, List<Option> options) {
        return options.stream().filter(option -> now.all(key).contains(option.value())).collect(Collectors.toSet());
    }

    private static List<String> values(Set<Option> picked) {
        return picked.stream().map(Option::value).sorted().toList();
    }
}
