package coop.portal.uikit.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import coop.portal.kernel.Change;
import coop.portal.kernel.Subject;
import coop.portal.kernel.Timeline;
import coop.portal.kernel.Timeline.Moment;
import coop.portal.kernel.Window;
import coop.portal.uikit.Messages;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happened to a thing, the latest first: who, as what, when, why, and what is different since; more on request. */
public final class TimelinePanel extends Composite<Div> {

    private static final int STEP = 20;

    private final Timeline timeline;
    private final List<Subject> subjects;
    private final String ofAnother;
    private final OrderedList moments = new OrderedList();
    private final Button more = new Button(Messages.text("uikit.timeline.more"));
    private int shown;

    public TimelinePanel(Timeline timeline, Subject subject) {
        this(timeline, subject, List.of(), "");
    }

    /**
     * Of a thing and of others of its type that are part of it.
     *
     * @param ofAnother the key of what is said beside an entry of one of the others, whose name is its argument
     */
    public TimelinePanel(Timeline timeline, Subject subject, List<Subject> others, String ofAnother) {
        this.timeline = timeline;
        this.subjects = Stream.concat(Stream.of(subject), others.stream()).toList();
        this.ofAnother = ofAnother;
        moments.addClassName("timeline");
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        more.addClickListener(click -> read());
        getContent().add(moments, more);
        read();
    }

    private void read() {
        List<Moment> next = timeline.of(subjects, new Window(shown, STEP + 1, List.of()));
        next.stream().limit(STEP).map(this::item).forEach(moments::add);
        shown += Math.min(STEP, next.size());
        more.setVisible(next.size() > STEP);
        if (shown == 0) {
            getContent().add(new Paragraph(Messages.text("uikit.timeline.nothing")));
        }
    }

    private ListItem item(Moment moment) {
        MomentItem item = new MomentItem(
                words(moment.action()), moment.at(),
                moment.capacity() == null ? moment.actor() : moment.actor() + " – " + words(moment.capacity()));
        if (!moment.subject().id().equals(subjects.getFirst().id())) {
            Span other = new Span(Messages.text(ofAnother, moment.subject().label()));
            other.addClassNames("moment-who", "tone-attention");
            item.add(new Div(other));
        }
        item.said(moment.reason() == null ? null : Messages.text("uikit.timeline.reason", moment.reason()));
        moment.changes().forEach(change -> item.add(line(change)));
        return item;
    }

    private static Component line(Change change) {
        Span field = new Span(words(change.field()) + ": ");
        field.addClassName("change-field");
        Div line = new Div(field);
        line.addClassName("change");
        if (change.before() != null) {
            Span before = new Span(words(change.before()));
            before.addClassName("change-before");
            line.add(before, new Span(" → "));
        }
        line.add(new Span(change.after() == null ? Messages.text("uikit.timeline.emptied") : words(change.after())));
        return line;
    }

    /** The trail keeps keys where there are texts, and texts where there are none. */
    private static String words(@Nullable String text) {
        return text == null ? "" : Messages.has(text) ? Messages.text(text) : text;
    }
}
