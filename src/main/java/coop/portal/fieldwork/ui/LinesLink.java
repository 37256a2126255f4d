package coop.portal.fieldwork.ui;

import com.vaadin.flow.component.html.Anchor;
import coop.portal.fieldwork.model.LineState;
import coop.portal.uikit.Formats;
import java.util.Collection;

/** From a number to exactly the lines it counts: their list with the filter in its address. */
record LinesLink(String address) {

    static LinesLink of(int year) {
        return new LinesLink(FieldworkNavigation.PLAN_LINES + "?year=" + year);
    }

    static LinesLink late(int year) {
        return new LinesLink(FieldworkNavigation.LATE_LINES + "?year=" + year);
    }

    LinesLink with(String filter, Object value) {
        return new LinesLink(address + "&" + filter + "=" + value);
    }

    LinesLink in(Collection<LineState> states) {
        LinesLink link = this;
        for (LineState state : states.stream().sorted().toList()) {
            link = link.with("state", state.name());
        }
        return link;
    }

    /** Nothing leads nowhere. */
    Object count(int number) {
        return number == 0 ? "0" : new Anchor(address, Formats.number(number));
    }
}
