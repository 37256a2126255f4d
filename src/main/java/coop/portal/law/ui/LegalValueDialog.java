package coop.portal.law.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import coop.portal.law.DeclaringLaw;
import coop.portal.law.model.LegalName;
import coop.portal.law.model.LegalSheet;
import coop.portal.law.model.LegalUnit;
import coop.portal.law.model.LegalValue;
import coop.portal.law.model.LegalValueDraft;
import coop.portal.uikit.Attempt;
import coop.portal.uikit.DateFields;
import coop.portal.uikit.Messages;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Asks for a value of a number of law, its article, its days and the reason; what is refused stays as it was typed. */
final class LegalValueDialog {

    private static final String TEXT = "law.LegalValueDialog";

    private final Dialog dialog = new Dialog();
    private final TextField article = new TextField(Messages.text(TEXT + ".article"));
    private final DatePicker from = DateFields.day(Messages.text(TEXT + ".from"));
    private final DatePicker to = DateFields.day(Messages.text(TEXT + ".to"));
    private final TextArea reason = new TextArea(Messages.text(TEXT + ".reason"));
    private final Div fields = new Div();
    private Supplier<String> value = () -> "";
    private Consumer<LegalValue> show = shown -> {};

    private LegalValueDialog(String title, LegalName name) {
        dialog.setHeaderTitle(Messages.text(TEXT + "." + title));
        dialog.addClassName("ask");
        article.setHelperText(Messages.text(TEXT + ".article.hint"));
        article.setMaxLength(200);
        to.setHelperText(Messages.text(TEXT + ".to.hint"));
        reason.setMaxLength(500);
        reason.setMinRows(2);
        Component field = name.unit() == LegalUnit.CHOICE ? choice(name) : text(name);
        fields.addClassName("form-fields");
        fields.add(field, article, from, to, reason);
        article.addClassName("field-wide");
        reason.addClassName("field-wide");
        dialog.add(new Paragraph(LegalWords.label(name)), new Paragraph(Messages.text(TEXT + ".explained")), fields);
    }

    static void declare(LegalSheet sheet, DeclaringLaw declaring, Runnable done) {
        LegalValueDialog asking = new LegalValueDialog("declare", sheet.name());
        asking.open(draft -> declaring.declare(sheet.name().name(), sheet.mark(), draft), done);
    }

    static void correct(LegalSheet sheet, LegalValue kept, DeclaringLaw declaring, Runnable done) {
        LegalValueDialog asking = new LegalValueDialog("correct", sheet.name());
        asking.show.accept(kept);
        asking.article.setValue(kept.article());
        asking.from.setValue(kept.from());
        asking.to.setValue(kept.to());
        asking.open(draft -> declaring.correct(sheet.name().name(), sheet.mark(), kept.id(), draft), done);
    }

    private void open(Consumer<LegalValueDraft> act, Runnable done) {
        Button save = new Button(Messages.text(TEXT + ".save"), click -> {
            LegalValueDraft draft = new LegalValueDraft(
                    value.get(), article.getValue(), from.getValue(), to.getValue(), reason.getValue());
            if (Attempt.to(() -> act.accept(draft), TEXT + ".saved")) {
                dialog.close();
                done.run();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button cancel = new Button(Messages.text("uikit.cancel"), click -> dialog.close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        dialog.getFooter().add(cancel, save);
        dialog.open();
    }

    private AbstractField<?, ?> choice(LegalName name) {
        Select<Enum<?>> choices = new Select<>();
        choices.setLabel(Messages.text(TEXT + ".value"));
        choices.setItems(name.choices().toArray(Enum<?>[]::new));
        choices.setItemLabelGenerator(Messages::label);
        value = () -> choices.isEmpty() ? "" : choices.getValue().name();
        show = kept -> name.choices().stream()
                .filter(choice -> choice.name().equals(kept.value()))
                .findFirst()
                .ifPresent(choices::setValue);
        return choices;
    }

    private AbstractField<?, ?> text(LegalName name) {
        TextField text = new TextField(Messages.text(TEXT + ".value"));
        text.setMaxLength(20);
        text.setSuffixComponent(new Span(Messages.label(name.unit())));
        String hint = TEXT + ".value." + name.unit() + ".hint";
        if (Messages.has(hint)) {
            text.setHelperText(Messages.text(hint));
        }
        value = () -> LegalWords.kept(name.unit(), text.getValue());
        show = kept -> text.setValue(LegalWords.editable(name, kept));
        return text;
    }
}
