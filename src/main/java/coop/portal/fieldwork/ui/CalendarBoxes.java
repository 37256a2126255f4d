package coop.portal.fieldwork.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import coop.portal.fieldwork.model.AbsenceRow;
import coop.portal.fieldwork.model.CalendarClash;
import coop.portal.fieldwork.model.CalendarVisit;
import coop.portal.fieldwork.model.TeamCalendar;
import coop.portal.kernel.UserId;
import coop.portal.uikit.Look;
import coop.portal.uikit.Mark;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Tone;
import coop.portal.uikit.sheet.StageBadge;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The boxes in the days of a calendar: a visit, whole on its first day and short after it, and somebody who is away. */
final class CalendarBoxes {

    private static final String TEXT = "fieldwork.TeamCalendarView";

    private final TeamCalendar calendar;
    private final CalendarActs acts;

    CalendarBoxes(TeamCalendar calendar, CalendarActs acts) {
        this.calendar = calendar;
        this.acts = acts;
    }

    /** @param whose row it stands in, none where it stands for the whole team */
    Component visit(CalendarVisit visit, LocalDate day, @Nullable UserId whose) {
        boolean first = visit.days() != null && (day.equals(visit.days().from()) || day.equals(calendar.window().from()));
        Div box = box(visit);
        box.add(new Anchor(FieldworkNavigation.toFieldwork(visit.id()), visit.organisationName()));
        List<CalendarClash> clashes = calendar.clashes(visit.id(), day).stream()
                .filter(clash -> clash.user() == null || whose == null || clash.user().equals(whose))
                .toList();
        if (!clashes.isEmpty()) {
            box.addClassName("calendar-clash");
            StageBadge mark = new StageBadge(Messages.text(TEXT + ".clash"), Look.of(Tone.LATE, Mark.ALERT));
            mark.getElement().setAttribute("title", clashes.stream().map(CalendarBoxes::words).collect(Collectors.joining(" ")));
            box.add(mark);
        }
        if (!first) {
            box.addClassName("calendar-goes-on");
            box.add(small(Messages.text(TEXT + ".goes-on")));
            return box;
        }
        box.add(StageBadge.of(visit.stage(), FieldworkLooks.of(visit.stage())));
        if (whose == null && !visit.team().isEmpty()) {
            box.add(small(visit.team().stream().map(CalendarVisit.Member::name).collect(Collectors.joining(", "))));
        }
        if (visit.movable()) {
            box.add(move(visit));
            if (day.equals(visit.plannedFrom())) {
                drag(box, visit);
            }
        }
        return box;
    }

    /** One that has no day yet. */
    Component undated(CalendarVisit visit) {
        Div box = box(visit);
        box.add(new Anchor(FieldworkNavigation.toFieldwork(visit.id()), visit.organisationName()),
                StageBadge.of(visit.stage(), FieldworkLooks.of(visit.stage())));
        if (visit.month() != null) {
            box.add(small(Messages.text(TEXT + ".month-of", visit.month() + "/" + visit.year())));
        }
        if (visit.movable()) {
            box.add(move(visit));
            drag(box, visit);
        }
        return box;
    }

    /** @param named where the row does not say who it is */
    Component away(AbsenceRow absence, boolean named) {
        String kind = Messages.label(absence.kind());
        Div box = new Div();
        box.addClassNames("calendar-box", "calendar-away");
        if (acts.keeps(absence)) {
            Button change = new Button(named ? absence.name() + ": " + kind : kind, click -> acts.change(absence));
            change.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            change.setAriaLabel(Messages.text(TEXT + ".change-absence", absence.name(), absence.kind(), absence.from(), absence.to()));
            box.add(change);
        } else {
            box.add(new Span(named ? absence.name() + ": " + kind : kind));
        }
        return box;
    }

    static String words(CalendarClash clash) {
        return Messages.text("fieldwork.CalendarClash." + clash.kind(), clash.args().toArray());
    }

    private static Div box(CalendarVisit visit) {
        Div box = new Div();
        box.addClassNames("calendar-box", FieldworkLooks.of(visit.stage()).tone().css());
        return box;
    }

    private Button move(CalendarVisit visit) {
        Button move = new Button(Messages.text(TEXT + ".move"), click -> acts.move(visit));
        move.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        move.setAriaLabel(Messages.text(TEXT + ".move-visit", visit.organisationName()));
        return move;
    }

    private static void drag(Div box, CalendarVisit visit) {
        box.addClassName("calendar-movable");
        box.getElement().setAttribute("draggable", "true");
        box.getElement().setAttribute("data-visit", visit.id().text());
    }

    private static Span small(String words) {
        Span small = new Span(words);
        small.addClassName("calendar-small");
        return small;
    }
}
