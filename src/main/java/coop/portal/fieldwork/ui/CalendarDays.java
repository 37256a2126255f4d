package coop.portal.fieldwork.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import coop.portal.kernel.deadline.CalendarDay;
import coop.portal.kernel.deadline.WorkingCalendar;
import coop.portal.uikit.Messages;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the days of a calendar are called and marked: today, days off with why they are, weekend days that are worked. */
final class CalendarDays {

    private static final String TEXT = "fieldwork.TeamCalendarView";
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM");

    private final WorkingCalendar working;
    private final LocalDate today;

    CalendarDays(WorkingCalendar working, LocalDate today) {
        this.working = working;
        this.today = today;
    }

    /** Its name, and in words what is special about it. */
    Component heading(LocalDate day) {
        Span heading = new Span(new Span(name(day)));
        heading.addClassName("calendar-day-name");
        if (day.equals(today)) {
            heading.add(mark(Messages.text("uikit.date.today"), "calendar-mark-today"));
        }
        String special = special(day);
        if (special != null) {
            heading.add(mark(special, "calendar-mark"));
        }
        return heading;
    }

    /** Marks what stands for the day, and lets a visit be dropped on it. */
    void mark(Component cell, LocalDate day) {
        cell.getElement().setAttribute("data-day", day.toString());
        cell.getElement().getClassList().add("calendar-day");
        cell.getElement().getClassList().set("calendar-off", !working.worked(day));
        cell.getElement().getClassList().set("calendar-today", day.equals(today));
    }

    static String name(LocalDate day) {
        String[] names = Messages.text("uikit.date.weekdays-short").split(",");
        return names[day.getDayOfWeek().getValue() % DayOfWeek.values().length] + " " + SHORT.format(day);
    }

    private @Nullable String special(LocalDate day) {
        Optional<CalendarDay> entry = working.entry(day);
        if (entry.isPresent()) {
            return entry.get().kind().worked() ? Messages.text(TEXT + ".worked-instead") : entry.get().name();
        }
        return working.worked(day) ? null : Messages.text(TEXT + ".weekend");
    }

    private static Span mark(String words, String look) {
        Span mark = new Span(words);
        mark.addClassName(look);
        return mark;
    }
}
