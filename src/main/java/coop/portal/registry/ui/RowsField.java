package coop.portal.registry.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import coop.portal.uikit.Messages;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A field that holds a few things of several values each, one below the other; blank ones are not there.
 *
 * @param <T> the thing
 */
abstract class RowsField<T> extends CustomField<List<T>> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The fields of one thing. */
    interface Row<T> {

        Div fields();

        /** None when nothing was typed. */
        @Nullable T value();
    }

    private final String text;
    private final Div list = new Div();
    private final List<Row<T>> rows = new ArrayList<>();

    /** @param text the prefix of its messages */
    RowsField(String text) {
        super(List.of());
        this.text = text;
        Button add = new Button(Messages.text(text + ".add"), click -> addRow(row(null, this::changed)));
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(list, add);
    }

    /** The fields of a thing, filled with it. @param changed to be called when somebody typed */
    abstract Row<T> row(@Nullable T thing, Runnable changed);

    final void changed() {
        setModelValue(generateModelValue(), true);
    }

    @Override
    protected List<T> generateModelValue() {
        List<T> things = new ArrayList<>();
        for (Row<T> row : rows) {
            T thing = row.value();
            if (thing != null) {
                things.add(thing);
            }
        }
        return List.copyOf(things);
    }

    @Override
    protected void setPresentationValue(@Nullable List<T> things) {
        rows.clear();
        list.removeAll();
        if (things != null) {
            things.forEach(thing -> addRow(row(thing, this::changed)));
        }
    }

    private void addRow(Row<T> row) {
        rows.add(row);
        Button remove = new Button(Messages.text("registry.RowsField.remove"));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(Messages.text(text + ".remove", rows.size()));
        Div line = row.fields();
        line.addClassName("form-fields");
        line.add(remove);
        list.add(line);
        remove.addClickListener(click -> {
            rows.remove(row);
            list.remove(line);
            changed();
        });
    }

    static String json(Object value) {
        return JSON.writeValueAsString(value);
    }

    /** What a draft kept; nothing where it does not fit any more. */
    static <T> List<T> parse(String kept, Class<T> type) {
        try {
            return JSON.readValue(kept, JSON.getTypeFactory().constructCollectionType(List.class, type));
        } catch (JacksonException e) {
            return List.of();
        }
    }
}
