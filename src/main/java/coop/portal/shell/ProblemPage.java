package coop.portal.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import coop.portal.uikit.LinkButton;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Page;

/** A page that says what happened, what is safe and what to do next; never how the portal is built. */
abstract class ProblemPage extends Div implements Page {

    private final String key;

    /** @param key of its texts: the title, {@code .explained} and what to do, all with the same arguments */
    ProblemPage(String key) {
        this.key = key;
        addClassNames("page", "problem-page");
    }

    void say(Object... args) {
        removeAll();
        add(
                new H1(title()),
                new Paragraph(Messages.text(key + ".explained", args)),
                LinkButton.primary(Messages.text("shell.problem.home"), ""));
    }

    @Override
    public String title() {
        return Messages.text(key);
    }
}
