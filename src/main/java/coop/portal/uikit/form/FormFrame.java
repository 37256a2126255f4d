package coop.portal.uikit.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import coop.portal.uikit.Messages;

/** What surrounds the fields of a form: its title, what happens to the draft, the button at the end. */
final class FormFrame {

    private final String page;
    private final Div head = new Div();
    private final Span state = new Span();
    private final Div offer = new Div();
    private final Button save;

    FormFrame(String page, Runnable onSave) {
        this.page = page;
        state.addClassName("draft-state");
        state.getElement().setAttribute("role", "status");
        offer.addClassNames("draft-offer", "tone-progress");
        offer.setVisible(false);
        head.addClassName("form-head");
        head.add(new H1(title()), state, offer);
        save = new Button(Messages.text(page + ".save"), click -> onSave.run());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    }

    String title() {
        return Messages.text(page + ".title");
    }

    Div head() {
        return head;
    }

    Div buttons() {
        Div bar = new Div(save);
        bar.addClassName("form-buttons");
        return bar;
    }

    void state(String words) {
        state.setText(words);
    }

    void offer(String words, Component... choices) {
        offer.removeAll();
        offer.add(new Span(words));
        offer.add(choices);
        offer.setVisible(true);
    }

    void offerNothing() {
        offer.setVisible(false);
    }
}
