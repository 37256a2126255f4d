package coop.portal.uikit.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import coop.portal.kernel.Remark;
import coop.portal.uikit.Messages;
import coop.portal.uikit.list.Option;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One field of a form: its name, which remarks use, and how its value is kept in a draft and read from it. */
final class FormField<V> {

    private final String name;
    private final String label;
    private final Component component;
    private final HasValue<?, V> value;
    private final Function<V, String> write;
    private final Function<String, @Nullable V> read;
    private final String hint;
    private boolean touched;

    FormField(
            String name,
            String label,
            HasValue<?, V> value,
            Function<V, String> write,
            Function<String, @Nullable V> read,
            String hint) {
        this.name = name;
        this.label = label;
        this.component = (Component) value;
        this.value = value;
        this.write = write;
        this.read = read;
        this.hint = hint;
    }

    String name() {
        return name;
    }

    String label() {
        return label;
    }

    boolean isTouched() {
        return touched;
    }

    void touch() {
        touched = true;
    }

    void onChange(Runnable changed) {
        value.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                touched = true;
                changed.run();
            }
        });
    }

    String kept() {
        return value.isEmpty() ? "" : write.apply(value.getValue());
    }

    /** As people read it. */
    String shown() {
        V now = value.getValue();
        return value.isEmpty() ? "" : now instanceof Option option ? option.label() : Messages.value(Messages.locale(), now);
    }

    void restore(String text) {
        V restored = text.isEmpty() ? null : read.apply(text);
        if (restored == null) {
            value.clear();
        } else {
            value.setValue(restored);
        }
    }

    void focus() {
        component.scrollIntoView();
        if (component instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    /** Shows what is said about this field: errors as errors, the rest below the field beside the hint. */
    void show(List<Remark> remarks) {
        String errors = words(remarks.stream().filter(Remark::stops).toList());
        String rest = words(remarks.stream().filter(remark -> !remark.stops()).toList());
        if (component instanceof HasValidationProperties validated) {
            validated.setErrorMessage(errors);
            validated.setInvalid(!errors.isEmpty());
        }
        if (component instanceof HasHelper helped) {
            helped.setHelperText(rest.isEmpty() ? hint : rest);
            component.setClassName("field-warned", !rest.isEmpty());
        }
    }

    private static String words(List<Remark> remarks) {
        return remarks.stream().map(Messages::withArticle).collect(Collectors.joining(" "));
    }
}
