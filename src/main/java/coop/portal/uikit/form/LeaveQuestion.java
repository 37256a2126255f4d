package coop.portal.uikit.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import coop.portal.uikit.Messages;

/** Asks before unsaved work is left behind, and says what becomes of it. */
final class LeaveQuestion {

    private LeaveQuestion() {}

    static void ask(boolean kept, Runnable leave, Runnable discard) {
        Dialog dialog = new Dialog();
        dialog.addClassName("ask");
        dialog.setHeaderTitle(Messages.text("uikit.leave.title"));
        dialog.add(new Paragraph(Messages.text(kept ? "uikit.leave.kept" : "uikit.leave.lost")));
        Button stay = new Button(Messages.text("uikit.leave.stay"), click -> dialog.close());
        stay.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
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
        dialog.getFooter().add(stay);
        dialog.open();
    }
}
