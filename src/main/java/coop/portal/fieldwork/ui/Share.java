package coop.portal.fieldwork.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import coop.portal.uikit.Messages;

/** A part of a whole as a bar; what it says stands in numbers beside it and in its own label. */
@Tag("progress")
final class Share extends HtmlComponent {

    private static final int WHOLE = 100;

    Share(String label, int part, int of) {
        getElement().setAttribute("max", Integer.toString(Math.max(1, of)));
        getElement().setAttribute("value", Integer.toString(part));
        getElement().setAttribute("aria-label", Messages.text("fieldwork.Share.says", label, part, of));
    }

    static double percent(int part, int of) {
        return of == 0 ? 0 : (double) WHOLE * part / of;
    }
}
