package coop.portal.uikit;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What is written as a whole instead of element by element, where there is much of it and nothing that acts. Jsoup writes
 * it, which knows what is markup and what is a text.
 */
public final class Markup {

    private final Document page = Document.createShell("");

    public Markup() {
        page.outputSettings().prettyPrint(false);
    }

    public Element add(String tag) {
        return page.body().appendElement(tag);
    }

    /** All that was added, as it is written. */
    public String inside() {
        return page.body().html();
    }
}
