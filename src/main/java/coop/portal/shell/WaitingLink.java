package coop.portal.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Sign;
import coop.portal.uikit.WaitingCount;

/** How much waits for the person, and the way to it. */
class WaitingLink extends Anchor {

    private static final int MOST = 99;

    WaitingLink(WaitingCount count) {
        super(count.path());
        int waiting = count.waiting();
        addClassName("shell-waiting");
        add(Sign.of("bell"));
        Span words = new Span(Messages.text("shell.waiting", waiting));
        words.addClassName("visually-hidden");
        add(words);
        if (waiting > 0) {
            Span number = new Span(waiting > MOST ? MOST + "+" : Integer.toString(waiting));
            number.addClassName("shell-number");
            number.getElement().setAttribute("aria-hidden", "true");
            add(number);
        }
    }
}
