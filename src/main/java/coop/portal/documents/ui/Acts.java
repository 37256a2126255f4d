package coop.portal.documents.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import coop.portal.uikit.Messages;

/** Small buttons in a line of a table, each of which says to a screen reader what it is about. */
final class Acts {

    private Acts() {}

    static Button button(String act, String about, Runnable run) {
        Button button = new Button(Messages.text(DocumentsPanel.PAGE + ".act." + act), click -> run.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(Messages.text(DocumentsPanel.PAGE + ".act." + act) + ": " + about);
        return button;
    }
}
