package coop.portal.registry.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import coop.portal.registry.model.Industry;
import coop.portal.uikit.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The trades: code of four digits, detail, and which is the main one. */
final class IndustriesField extends RowsField<Industry> {

    private static final String TEXT = "registry.IndustriesField";

    IndustriesField() {
        super(TEXT);
        setLabel(Messages.text(OrganisationForm.PAGE + ".industries"));
    }

    static String write(List<Industry> industries) {
        return json(industries);
    }

    static List<Industry> read(String kept) {
        return parse(kept, Industry.class);
    }

    @Override
    Row<Industry> row(@Nullable Industry industry, Runnable changed) {
        return new Line(industry, changed);
    }

    private static final class Line implements Row<Industry> {

        private final TextField code = new TextField(Messages.text(TEXT + ".code"));
        private final TextField detail = new TextField(Messages.text(TEXT + ".detail"));
        private final Checkbox main = new Checkbox(Messages.text(TEXT + ".main"));

        private Line(@Nullable Industry industry, Runnable changed) {
            code.setMaxLength(6);
            detail.setMaxLength(300);
            if (industry != null) {
                code.setValue(industry.code());
                Picks.set(detail, industry.detail());
                main.setValue(industry.main());
            }
            code.addValueChangeListener(event -> changed.run());
            detail.addValueChangeListener(event -> changed.run());
            main.addValueChangeListener(event -> changed.run());
        }

        @Override
        public Div fields() {
            return new Div(code, detail, main);
        }

        @Override
        public @Nullable Industry value() {
            String typed = code.getValue().strip();
            String more = Picks.text(detail);
            return typed.isEmpty() && more == null ? null : new Industry(typed, more, main.getValue());
        }
    }
}
