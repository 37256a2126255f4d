package coop.portal.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks before an act, and for the reason of one that needs it; what was typed stays when the act is refused. */
public final class ReasonDialog {

    private static final int LONGEST = 2_000;

    private ReasonDialog() {}

    /**
     * Asks for a reason that must not be empty, then acts.
     *
     * @param key of the act's name, which is the title and the button; {@code <key>.explained} tells what will change where
     *     there is such a text, {@code <key>.reason} names the field and {@code <key>.missing}
     *     says that it is empty
     */
    public static void ask(String key, Consumer<String> act, Object... args) {
        Dialog dialog = dialog(key, args);
        TextArea reason = new TextArea(Messages.text(Messages.has(key + ".reason") ? key + ".reason" : "uikit.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(LONGEST);
        reason.setMinRows(3);
        reason.setWidthFull();
        dialog.add(reason);
        Button go = new Button(Messages.text(key), click -> {
            if (reason.getValue().isBlank()) {
                reason.setErrorMessage(Messages.text(Messages.has(key + ".missing") ? key + ".missing" : "uikit.reason.missing"));
                reason.setInvalid(true);
                reason.focus();
            } else if (Attempt.to(() -> act.accept(reason.getValue().strip()))) {
                dialog.close();
            }
        });
        open(dialog, go);
        reason.focus();
    }

    /** Asks whether it is really meant, and tells what will change: {@code <key>.explained} with its arguments. */
    public static void confirm(String key, Runnable act, Object... args) {
        Dialog dialog = dialog(key, args);
        Button go = new Button(Messages.text(key), click -> {
            if (Attempt.to(act)) {
                dialog.close();
            }
        });
        open(dialog, go);
    }

    private static Dialog dialog(String key, Object... args) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(Messages.text(key));
        dialog.addClassName("ask");
        if (Messages.has(key + ".explained")) {
            dialog.add(new Paragraph(Messages.text(key + ".explained", args)));
        }
        return dialog;
    }

    private static void open(Dialog dialog, Button go) {
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button cancel = new Button(Messages.text("uikit.cancel"), click -> dialog.close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        dialog.getFooter().add(cancel, go);
        dialog.open();
    }
}
