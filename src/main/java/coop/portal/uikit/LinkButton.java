package coop.portal.uikit;

import com.vaadin.flow.component.html.Anchor;

/** A link that looks like a button: it leads to a page, so it opens in a new tab as any link does. */
public final class LinkButton extends Anchor {

    private LinkButton(String words, String path, String look) {
        super(path, words);
        addClassNames("link-button", look);
    }

    /** The main act of a page. @param path without a leading slash */
    public static LinkButton primary(String words, String path) {
        return new LinkButton(words, path, "link-button-primary");
    }

    public static LinkButton secondary(String words, String path) {
        return new LinkButton(words, path, "link-button-secondary");
    }
}
