package coop.portal.registry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import coop.portal.registry.model.SuspensionDraft;
import coop.portal.uikit.Attempt;
import coop.portal.uikit.DateFields;
import coop.portal.uikit.Messages;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Enters a notice of suspension, its confirmation or that business goes on; what is refused stays as it was typed. */
final class SuspensionDialog {

    private static final String TEXT = "registry.SuspensionDialog";

    private SuspensionDialog() {}

    static Dialog note(Consumer<SuspensionDraft> act, Runnable done) {
        TextField notice = document(TEXT + ".notice");
        DatePicker received = DateFields.day(Messages.text(TEXT + ".received"));
        DatePicker from = DateFields.day(Messages.text(TEXT + ".from"));
        DatePicker to = DateFields.day(Messages.text(TEXT + ".to"));
        Checkbox forced = new Checkbox(Messages.text(TEXT + ".forced"));
        forced.addClassName("field-wide");
        return dialog(
                TEXT + ".title",
                () -> act.accept(new SuspensionDraft(
                        forced.getValue(), notice.getValue(), received.getValue(), from.getValue(), to.getValue())),
                done,
                notice, received, from, to, forced);
    }

    /** A day and a document. @param title key of what is done */
    static Dialog step(String title, BiConsumer<LocalDate, String> act, Runnable done) {
        DatePicker on = DateFields.day(Messages.text(title + ".on"));
        TextField document = document(title + ".document");
        return dialog(
                title,
                () -> act.accept(on.isEmpty() ? LocalDate.MIN : on.getValue(), document.getValue()),
                done,
                on, document);
    }

    private static TextField document(String key) {
        TextField field = new TextField(Messages.text(key));
        field.setMaxLength(200);
        field.addClassName("field-wide");
        return field;
    }

    private static Dialog dialog(String title, Runnable act, Runnable done, Component... fields) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(Messages.text(title));
        dialog.addClassName("ask");
        Div box = new Div(fields);
        box.addClassName("form-fields");
        dialog.add(new Paragraph(Messages.text(title + ".explained")), box);
        Button save = new Button(Messages.text(TEXT + ".save"), click -> {
            if (Attempt.to(act, TEXT + ".saved")) {
                dialog.close();
                done.run();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(Messages.text("uikit.cancel"), click -> dialog.close()), save);
        return dialog;
    }
}
