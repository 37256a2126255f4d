package coop.portal.uikit;

import com.vaadin.flow.component.html.Span;

/** A small sign beside words, for the eye only: what it says is always said in words too. */
public final class Sign extends Span {

    private Sign(String name) {
        addClassNames("sign", "sign-" + name);
        getElement().setAttribute("aria-hidden", "true");
    }

    /** One of those in {@code shell.css}: search, cross, down, menu, bell, user, download, upload, plus. */
    public static Sign of(String name) {
        return new Sign(name);
    }
}
