package coop.portal.fieldwork.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import coop.portal.fieldwork.model.TeamCalendar;
import coop.portal.inspections.model.AwaitedVisit;
import coop.portal.uikit.Look;
import coop.portal.uikit.Mark;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Tone;
import coop.portal.uikit.sheet.StageBadge;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** What stands beside the days of a calendar: what does not go together, in words, and what has no day yet. */
final class CalendarSide {

    private static final String TEXT = "fieldwork.TeamCalendarView";
    private static final int MOST = 20;

    private CalendarSide() {}

    static Optional<Component> clashes(TeamCalendar calendar) {
        if (calendar.clashes().isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        calendar.clashes().forEach(clash -> list.add(new ListItem(CalendarBoxes.words(clash))));
        Section section = new Section(new H2(Messages.text(TEXT + ".clashes", calendar.clashes().size())), list);
        section.addClassNames("panel", "tone-attention", "calendar-clashes");
        return Optional.of(section);
    }

    /** @param opens the person may open what a line of the plan asks for */
    static Optional<Component> undated(TeamCalendar calendar, CalendarBoxes boxes, boolean opens) {
        if (calendar.undated().isEmpty() && calendar.awaited().isEmpty()) {
            return Optional.empty();
        }
        Aside aside = new Aside(new H2(Messages.text(TEXT + ".undated")));
        aside.addClassNames("panel", "calendar-side");
        calendar.undated().stream().limit(MOST).forEach(visit -> aside.add(boxes.undated(visit)));
        int left = Math.max(0, MOST - calendar.undated().size());
        calendar.awaited().stream().limit(left).forEach(line -> aside.add(line(line, calendar.today(), opens)));
        int hidden = calendar.undated().size() + calendar.awaited().size()
                - Math.min(MOST, calendar.undated().size()) - Math.min(left, calendar.awaited().size());
        if (hidden > 0) {
            aside.add(new Paragraph(Messages.text(TEXT + ".more-undated", hidden)));
        }
        return Optional.of(aside);
    }

    private static Component line(AwaitedVisit line, LocalDate today, boolean opens) {
        Div box = new Div();
        box.addClassNames("calendar-box", "tone-neutral");
        box.add(opens
                ? new Anchor(FieldworkNavigation.toStart(line.item()), line.organisationName())
                : new Span(line.organisationName()));
        YearMonth month = YearMonth.of(line.year(), line.month());
        if (month.isBefore(YearMonth.from(today))) {
            box.add(new StageBadge(Messages.text(TEXT + ".month-passed", month), Look.of(Tone.ATTENTION, Mark.ALERT)));
        } else {
            Span words = new Span(Messages.text(TEXT + ".month-of", month));
            words.addClassName("calendar-small");
            box.add(words);
        }
        return box;
    }
}
