package coop.portal.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import coop.portal.access.model.AccountSheet;
import coop.portal.uikit.Attempt;
import coop.portal.uikit.Messages;
import java.util.function.BiConsumer;

/** Asks why an account is closed and who goes on with the open work. */
class CloseDialog extends Dialog {

    private static final int LONGEST = 1_000;

    CloseDialog(AccountSheet sheet, BiConsumer<String, String> act) {
        addClassName("ask");
        setHeaderTitle(Messages.text("access.act.close"));
        TextArea reason = area("access.CloseDialog.reason");
        TextArea handOver = area("access.CloseDialog.hand-over");
        handOver.setHelperText(Messages.text("access.CloseDialog.hand-over.hint"));
        add(new Paragraph(Messages.text(
                        "access.CloseDialog.explained",
                        sheet.draft().displayName(),
                        sheet.assignments().stream().filter(row -> row.withdrawn() == null).count())),
                reason, handOver);
        Button cancel = new Button(Messages.text("uikit.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button go = new Button(Messages.text("access.act.close"), click -> {
            if (Attempt.to(() -> act.accept(reason.getValue(), handOver.getValue()))) {
                close();
            }
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, go);
    }

    private static TextArea area(String key) {
        TextArea area = new TextArea(Messages.text(key));
        area.setRequiredIndicatorVisible(true);
        area.setMaxLength(LONGEST);
        area.setWidthFull();
        return area;
    }
}
