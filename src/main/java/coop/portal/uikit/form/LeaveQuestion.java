package coop.portal.uikit.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import coop.portal.uikit.Messages;

/** Asks before unsaved work is left behind, and says what becomes of it. */
final class LeaveQuestion {

    private LeaveQuestion() {}

    /** @param stay also told when the question is put away without an answer: the browser must know that one stays */
    static void ask(boolean kept, Runnable leave, Runnable discard, Runnable stay) {
        Dialog dialog = new Dialog();
        dialog.addClassName("ask");
        dialog.setHeaderTitle(Messages.text("uikit.leave.title"));
        dialog.add(new Paragraph(Messages.text(kept ? "uikit.leave.kept" : "uikit.leave.lost")));
        Runnable remain = () -> {
            dialog.close();
            stay.run();
        };
        dialog.addDialogCloseActionListener(closed -> remain.run());
        Button here = new Button(Messages.text("uikit.leave.stay"), click -> remain.run());
        here.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button go = new Button(Messages.text(kept ? "uikit.leave.go" : "uikit.leave.drop"), click -> {
            dialog.close();
            leave.run();
        });
        dialog.getFooter().add(go);
        if (kept) {
            Button drop = new Button(Messages.text("uikit.leave.drop"), click -> {
                dialog.close();
                discard.run();
                leave.run();
            });
            drop.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            dialog.getFooter().add(drop);
        }
        dialog.getFooter().add(here);
        dialog.open();
    }
}
