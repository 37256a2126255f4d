package coop.portal.uikit.sheet;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import coop.portal.uikit.Formats;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** One line of a timeline: what was done, when, by whom, and what was said with it. */
public final class MomentItem extends ListItem {

    public MomentItem(String act, LocalDateTime at, String who) {
        Span what = new Span(act);
        what.addClassName("moment-act");
        Span when = new Span(Formats.dateTime(at));
        when.addClassNames("moment-when", "figures");
        Span by = new Span(who);
        by.addClassName("moment-who");
        add(new Div(what, when), by);
    }

    /** The words that came with it, where there are any. */
    public MomentItem said(@Nullable String words) {
        if (words != null) {
            Paragraph reason = new Paragraph(words);
            reason.addClassName("moment-reason");
            add(reason);
        }
        return this;
    }
}
