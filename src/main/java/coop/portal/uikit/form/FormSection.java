package coop.portal.uikit.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import coop.portal.kernel.SearchText;
import coop.portal.uikit.DateFields;
import coop.portal.uikit.Messages;
import coop.portal.uikit.list.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Fields that belong together, below a heading. A field's name is the one that remarks about it carry; its label is the
 * message {@code <page>.<name>}, its hint with the article {@code <page>.<name>.hint} where there is one.
 */
public final class FormSection extends Composite<Section> {

    private final String page;
    private final Consumer<FormField<?>> added;
    private final Div grid = new Div();

    FormSection(String page, String key, Consumer<FormField<?>> added) {
        this.page = page;
        this.added = added;
        Section section = getContent();
        section.addClassName("form-section");
        section.add(new H2(Messages.text(page + ".section." + key)));
        if (Messages.has(page + ".section." + key + ".hint")) {
            section.add(new Paragraph(Messages.text(page + ".section." + key + ".hint")));
        }
        grid.addClassName("form-fields");
        section.add(grid);
    }

    /** Brings it into sight. */
    public void show() {
        getContent().scrollIntoView();
    }

    public TextField text(String name) {
        return add(name, new TextField(label(name)), value -> value, text -> text);
    }

    public TextArea longText(String name) {
        TextArea field = add(name, new TextArea(label(name)), value -> value, text -> text);
        field.setMinRows(2);
        field.addClassName("field-wide");
        return field;
    }

    /** @param unit the key of the unit that stands inside the field, none for a plain number */
    public IntegerField integer(String name, @Nullable String unit) {
        IntegerField field = new IntegerField(label(name));
        if (unit != null) {
            field.setSuffixComponent(new Span(Messages.text(unit)));
        }
        return add(name, field, Object::toString, Parsing::integer);
    }

    /** @param unit the key of the unit that stands inside the field, such as {@code uikit.unit.million-dong} */
    public BigDecimalField decimal(String name, @Nullable String unit) {
        BigDecimalField field = new BigDecimalField(label(name));
        field.setLocale(Messages.locale());
        if (unit != null) {
            field.setSuffixComponent(new Span(Messages.text(unit)));
        }
        return add(name, field, BigDecimal::toPlainString, Parsing::decimal);
    }

    public DatePicker date(String name) {
        return add(name, DateFields.day(label(name)), LocalDate::toString, Parsing::day);
    }

    public Checkbox flag(String name) {
        return add(name, new Checkbox(label(name)), value -> value ? "1" : "", "1"::equals);
    }

    /** One of some constants, by their labels. */
    public <E extends Enum<E>> Select<E> choice(String name, Class<E> type) {
        Select<E> field = new Select<>();
        field.setLabel(label(name));
        field.setItems(type.getEnumConstants());
        field.setItemLabelGenerator(constant -> constant == null ? "" : Messages.label(constant));
        field.setEmptySelectionAllowed(true);
        return add(name, field, Enum::name, text -> Parsing.constant(text, type));
    }

    /** One of some values, found by typing without accents. */
    public ComboBox<Option> options(String name, List<Option> options) {
        ComboBox<Option> field = new ComboBox<>(label(name));
        field.setItems(
                (option, typed) -> SearchText.fold(option.label()).contains(SearchText.fold(typed)), options);
        field.setItemLabelGenerator(Option::label);
        field.setClearButtonVisible(true);
        return add(name, field, Option::value, text -> options.stream()
                .filter(option -> option.value().equals(text))
                .findFirst()
                .orElse(null));
    }

    /** One of very many, looked for while words are typed; what was picked is kept in no draft. */
    public ComboBox<Option> searched(String name, Search search) {
        ComboBox<Option> field = new ComboBox<>(label(name));
        field.setItemsWithFilterConverter(
                query -> search.find(query.getFilter().orElse(""), query.getOffset(), query.getLimit()), typed -> typed);
        field.setItemLabelGenerator(Option::label);
        field.addClassName("field-wide");
        return add(name, field, Option::value, text -> null);
    }

    /** Finds a part of what words mean. */
    @FunctionalInterface
    public interface Search {
        Stream<Option> find(String words, int offset, int limit);
    }

    /** A field of another kind, and how its value is kept as text. */
    public <V, C extends Component & HasValue<?, V>> C add(
            String name, C field, Function<V, String> write, Function<String, @Nullable V> read) {
        String hint = Messages.has(page + "." + name + ".hint") ? Messages.text(page + "." + name + ".hint") : "";
        if (!hint.isEmpty() && field instanceof HasHelper helped) {
            helped.setHelperText(hint);
        }
        field.setId("field-" + name);
        grid.add(field);
        added.accept(new FormField<>(name, label(name), field, write, read, hint));
        return field;
    }

    /** Something that is no field: an explanation, a list of people. */
    public void content(Component component) {
        component.addClassName("field-wide");
        grid.add(component);
    }

    private String label(String name) {
        return Messages.text(page + "." + name);
    }
}
