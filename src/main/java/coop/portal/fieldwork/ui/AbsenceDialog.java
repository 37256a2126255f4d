package coop.portal.fieldwork.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import coop.portal.access.model.Colleague;
import coop.portal.fieldwork.KeepingAbsences;
import coop.portal.fieldwork.model.AbsenceDraft;
import coop.portal.fieldwork.model.AbsenceKind;
import coop.portal.fieldwork.model.AbsenceRow;
import coop.portal.kernel.Remark;
import coop.portal.kernel.UserId;
import coop.portal.uikit.Ask;
import coop.portal.uikit.Attempt;
import coop.portal.uikit.DateFields;
import coop.portal.uikit.Messages;
import coop.portal.uikit.ReasonDialog;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks who is not there from when to when, and tells at once which fieldwork that meets. */
final class AbsenceDialog {

    private static final String TEXT = "fieldwork.AbsenceDialog";
    private static final int LONGEST = 500;

    private final KeepingAbsences keeping;
    private final ComboBox<Colleague> who = new ComboBox<>(Messages.text(TEXT + ".who"));
    private final Select<AbsenceKind> kind = new Select<>();
    private final DatePicker from = DateFields.day(Messages.text(TEXT + ".from"));
    private final DatePicker to = DateFields.day(Messages.text(TEXT + ".to"));
    private final TextField note = new TextField(Messages.text(TEXT + ".note"));
    private final Div told = new Div();

    private AbsenceDialog(KeepingAbsences keeping, List<Colleague> people, @Nullable UserId whom) {
        this.keeping = keeping;
        who.setItems(people);
        who.setItemLabelGenerator(Colleague::name);
        people.stream().filter(one -> people.size() == 1 || one.id().equals(whom)).findFirst().ifPresent(who::setValue);
        who.setReadOnly(people.size() == 1);
        kind.setLabel(Messages.text(TEXT + ".kind"));
        kind.setItems(AbsenceKind.values());
        kind.setItemLabelGenerator(Messages::label);
        kind.setValue(AbsenceKind.LEAVE);
        note.setMaxLength(LONGEST);
        told.getElement().setAttribute("role", "status");
        told.addClassName("calendar-told");
    }

    static void record(KeepingAbsences keeping, @Nullable UserId self, Runnable then) {
        AbsenceDialog dialog = new AbsenceDialog(keeping, keeping.people(), self);
        dialog.listen();
        Ask.ask("fieldwork.act.absence-record", () -> {
            keeping.record(dialog.draft());
            then.run();
        }, dialog.who, dialog.kind, dialog.from, dialog.to, dialog.note, dialog.told);
    }

    static void change(KeepingAbsences keeping, AbsenceRow absence, Runnable then) {
        AbsenceDialog dialog = new AbsenceDialog(keeping, keeping.people(), absence.user());
        dialog.who.setReadOnly(true);
        dialog.kind.setValue(absence.kind());
        dialog.from.setValue(absence.from());
        dialog.to.setValue(absence.to());
        dialog.note.setValue(absence.note());
        dialog.listen();
        dialog.look();
        Button remove = new Button(Messages.text("fieldwork.act.absence-remove"), click -> ReasonDialog.confirm(
                "fieldwork.act.absence-remove", () -> {
                    keeping.remove(absence.id(), absence.version());
                    Optional.ofNullable(dialog.told.findAncestor(Dialog.class)).ifPresent(Dialog::close);
                    then.run();
                }, absence.name(), absence.kind(), absence.from(), absence.to()));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        Ask.ask("fieldwork.act.absence-change", () -> {
            keeping.change(absence.id(), absence.version(), dialog.draft());
            then.run();
        }, dialog.who, dialog.kind, dialog.from, dialog.to, dialog.note, dialog.told, remove);
    }

    private void listen() {
        who.addValueChangeListener(change -> look());
        from.addValueChangeListener(change -> {
            if (to.isEmpty()) {
                to.setValue(change.getValue());
            }
            look();
        });
        to.addValueChangeListener(change -> look());
    }

    /** Only when enough is typed to say something. */
    private void look() {
        told.removeAll();
        if (who.isEmpty() || from.isEmpty() || to.isEmpty()) {
            return;
        }
        Attempt.problem(() -> keeping.check(draft()).stream().filter(remark -> !remark.stops()).forEach(this::tell));
    }

    private void tell(Remark remark) {
        Paragraph line = new Paragraph(Messages.text(TEXT + ".meets", Messages.text(remark)));
        line.addClassName("tone-attention");
        told.add(line);
    }

    private AbsenceDraft draft() {
        Colleague colleague = who.getValue();
        return new AbsenceDraft(colleague == null ? null : colleague.id(), kind.getValue(), from.getValue(), to.getValue(), note.getValue());
    }
}
