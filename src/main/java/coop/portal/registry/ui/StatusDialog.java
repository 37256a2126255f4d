package coop.portal.registry.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import coop.portal.registry.ChangingStatus;
import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.OperatingStatus;
import coop.portal.registry.model.OrganisationSheet;
import coop.portal.registry.model.StatusChange;
import coop.portal.registry.model.StatusKind;
import coop.portal.registry.model.StatusSource;
import coop.portal.uikit.Attempt;
import coop.portal.uikit.DateFields;
import coop.portal.uikit.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Enters a new status of one of the two kinds with its ground; what is refused stays in the dialog as it was typed. */
final class StatusDialog<S extends Enum<S>> {

    private static final String TEXT = "registry.StatusDialog";

    private final Dialog dialog = new Dialog();
    private final Select<S> status = new Select<>();
    private final DatePicker since = DateFields.day(Messages.text(TEXT + ".since"));
    private final TextField document = new TextField(Messages.text(TEXT + ".document"));
    private final Select<StatusSource> source = new Select<>();
    private final TextArea reason = new TextArea(Messages.text(TEXT + ".reason"));

    private StatusDialog(StatusKind kind, S now, List<S> statuses, Consumer<StatusChange<S>> act, Runnable done) {
        dialog.setHeaderTitle(Messages.text(TEXT + ".title", kind));
        dialog.addClassName("ask");
        status.setLabel(Messages.text(TEXT + ".status"));
        status.setItems(statuses);
        status.setItemLabelGenerator(Messages::label);
        source.setLabel(Messages.text(TEXT + ".source"));
        source.setItems(StatusSource.values());
        source.setItemLabelGenerator(Messages::label);
        source.setValue(kind == StatusKind.LEGAL ? StatusSource.REGISTRATION : StatusSource.VERIFICATION);
        document.setHelperText(Messages.text(TEXT + ".document." + (kind == StatusKind.LEGAL ? "legal" : "operating")));
        document.setMaxLength(200);
        reason.setMaxLength(500);
        reason.setMinRows(2);
        Div fields = new Div(status, since, source, document, reason);
        fields.addClassName("form-fields");
        reason.addClassName("field-wide");
        dialog.add(new Paragraph(Messages.text(TEXT + ".now", now)), fields);
        Button cancel = new Button(Messages.text("uikit.cancel"), click -> dialog.close());
        Button save = new Button(Messages.text(TEXT + ".save"), click -> save(act, done));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(cancel, save);
    }

    static Dialog legal(OrganisationSheet sheet, ChangingStatus changing, Runnable done) {
        LegalStatus now = sheet.draft().statuses().legal();
        List<LegalStatus> statuses = Arrays.stream(LegalStatus.values())
                .filter(one -> one != now && one.appliesTo(sheet.draft().type()))
                .toList();
        return new StatusDialog<>(StatusKind.LEGAL, now, statuses,
                change -> changing.legal(sheet.kept().id(), sheet.kept().version(), change), done).dialog;
    }

    static Dialog operating(OrganisationSheet sheet, ChangingStatus changing, Runnable done) {
        OperatingStatus now = sheet.draft().statuses().operating();
        List<OperatingStatus> statuses =
                Arrays.stream(OperatingStatus.values()).filter(one -> one != now).toList();
        return new StatusDialog<>(StatusKind.OPERATING, now, statuses,
                change -> changing.operating(sheet.kept().id(), sheet.kept().version(), change), done).dialog;
    }

    private void save(Consumer<StatusChange<S>> act, Runnable done) {
        status.setInvalid(status.isEmpty());
        since.setInvalid(since.isEmpty());
        reason.setInvalid(reason.getValue().isBlank());
        String missing = Messages.text(TEXT + ".missing");
        status.setErrorMessage(missing);
        since.setErrorMessage(missing);
        reason.setErrorMessage(missing);
        if (status.isInvalid() || since.isInvalid() || reason.isInvalid()) {
            return;
        }
        StatusChange<S> change = new StatusChange<>(
                status.getValue(), since.getValue(), reason.getValue(), document.getValue(), source.getValue());
        if (Attempt.to(() -> act.accept(change), TEXT + ".saved")) {
            dialog.close();
            done.run();
        }
    }
}
