package coop.portal.gazetteer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import coop.portal.gazetteer.DeclaringSuccessors;
import coop.portal.gazetteer.model.UnitSheet;
import coop.portal.kernel.SearchText;
import coop.portal.territory.model.Unit;
import coop.portal.uikit.Attempt;
import coop.portal.uikit.Messages;

/** Asks which unit of today a former commune is part of, and why that is so; what was typed stays when it is refused. */
final class SuccessorDialog {

    private static final String DIALOG = "gazetteer.SuccessorDialog";
    private static final int LONGEST_REASON = 500;

    private final ComboBox<Unit> successor = new ComboBox<>(Messages.text(DIALOG + ".successor"));
    private final TextArea reason = new TextArea(Messages.text(DIALOG + ".reason"));
    private final UnitSheet sheet;

    private SuccessorDialog(UnitSheet sheet) {
        this.sheet = sheet;
        successor.setItems(
                (unit, typed) -> SearchText.fold(unit.name()).contains(SearchText.fold(typed)), sheet.candidates());
        successor.setItemLabelGenerator(Unit::name);
        successor.setRequiredIndicatorVisible(true);
        successor.setWidthFull();
        sheet.candidates().stream()
                .filter(unit -> unit.id().equals(sheet.declared()))
                .findFirst()
                .ifPresent(successor::setValue);
        reason.setHelperText(Messages.text(DIALOG + ".reason.hint"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setMinRows(2);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
    }

    static void open(UnitSheet sheet, DeclaringSuccessors declaring, Runnable done) {
        new SuccessorDialog(sheet).show(declaring, done);
    }

    private void show(DeclaringSuccessors declaring, Runnable done) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(Messages.text(DIALOG + ".title", sheet.row().name()));
        dialog.addClassName("ask");
        dialog.add(new Paragraph(Messages.text(DIALOG + ".explained")), successor, reason);
        Button save = new Button(Messages.text(DIALOG + ".save"), click -> {
            Unit chosen = successor.getValue();
            if (chosen == null) {
                successor.setErrorMessage(Messages.text(DIALOG + ".successor.missing"));
                successor.setInvalid(true);
            } else if (Attempt.to(
                    () -> declaring.declare(sheet.row().id(), chosen.id(), sheet.declared(), reason.getValue()),
                    DIALOG + ".saved")) {
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
}
