package coop.portal.uikit.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import coop.portal.kernel.deadline.Counting;
import coop.portal.kernel.deadline.Deadline;
import coop.portal.kernel.deadline.Noted;
import coop.portal.kernel.deadline.Term;
import coop.portal.uikit.Formats;
import coop.portal.uikit.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A last day and why it is that one: article, start, days that did not count, and what nobody has confirmed. */
public final class DeadlineBox extends Composite<Div> {

    private static final String TEXT = "uikit.deadline.";

    private DeadlineBox(String label, Component due) {
        getContent().addClassName("deadline");
        getContent().add(new Span(label), due);
    }

    /** One that still runs. @param due the last day that was told, also when it is counted otherwise by now */
    public static DeadlineBox running(String label, Deadline counted, LocalDate due, LocalDate today) {
        return new DeadlineBox(label, DueBadge.days(today, due)).why(counted, due);
    }

    /** One that stands still, and so has no last day. @param words until when or why */
    public static DeadlineBox still(String label, String words) {
        return new DeadlineBox(label, new Span(words));
    }

    /** One that has been kept or has passed. */
    public static DeadlineBox past(String label, Deadline counted, LocalDate due) {
        return new DeadlineBox(label, new Span(Formats.date(due))).why(counted, due);
    }

    private DeadlineBox why(Deadline counted, LocalDate due) {
        for (String line : lines(counted, due)) {
            Span words = new Span(line);
            words.addClassName("deadline-why");
            getContent().add(words);
        }
        if (!counted.unconfirmed().isEmpty()) {
            Span unconfirmed = new Span(Messages.text(TEXT + "unconfirmed", years(counted)));
            unconfirmed.addClassNames("deadline-why", "tone-attention");
            getContent().add(unconfirmed);
        }
        return this;
    }

    private static List<String> lines(Deadline counted, LocalDate due) {
        List<String> lines = new ArrayList<>();
        Term term = counted.term();
        String from = term.event().isEmpty() ? "" : Messages.text(term.event()) + " ";
        lines.add(Messages.text(TEXT + term.counting() + (term.startCounts() ? ".counted" : ""),
                term.length(), from, counted.start(), term.article()));
        add(lines, "skipped", skipped(counted));
        add(lines, "worked", names(counted.noted(Noted.Cause.WORKED_INSTEAD)));
        int paused = counted.noted(Noted.Cause.PAUSED).size();
        if (paused > 0) {
            lines.add(Messages.text(TEXT + "paused", paused));
        }
        if (counted.moved()) {
            lines.add(Messages.text(TEXT + "moved", counted.counted()));
        }
        if (!due.equals(counted.due())) {
            lines.add(counted.due() == null ? Messages.text(TEXT + "waits") : Messages.text(TEXT + "otherwise", counted.due()));
        }
        return lines;
    }

    private static void add(List<String> lines, String key, @Nullable String words) {
        if (words != null && !words.isEmpty()) {
            lines.add(Messages.text(TEXT + key, words));
        }
    }

    /** Weekends as a number, holidays by name: only what changed the count. */
    private static String skipped(Deadline counted) {
        if (counted.term().counting() != Counting.WORKING_DAYS) {
            return "";
        }
        List<String> words = new ArrayList<>();
        int weekends = counted.noted(Noted.Cause.WEEKEND).size();
        if (weekends > 0) {
            words.add(Messages.text(TEXT + "weekends", weekends));
        }
        List<Noted> off = new ArrayList<>(counted.noted(Noted.Cause.HOLIDAY));
        off.addAll(counted.noted(Noted.Cause.OFF_INSTEAD));
        off.stream().sorted(Comparator.comparing(Noted::day)).map(DeadlineBox::name).forEach(words::add);
        return String.join("; ", words);
    }

    private static String names(List<Noted> days) {
        return days.stream().map(DeadlineBox::name).collect(Collectors.joining("; "));
    }

    private static String name(Noted one) {
        return one.name().isEmpty() ? Formats.date(one.day()) : Formats.date(one.day()) + " (" + one.name() + ")";
    }

    private static String years(Deadline counted) {
        return counted.unconfirmed().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
