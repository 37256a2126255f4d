package coop.portal.fieldwork.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.portal.access.Actor;
import coop.portal.access.Actors;
import coop.portal.fieldwork.KeepingAbsences;
import coop.portal.fieldwork.MovingFieldwork;
import coop.portal.fieldwork.TeamCalendars;
import coop.portal.fieldwork.model.AbsenceRow;
import coop.portal.fieldwork.model.CalendarVisit;
import coop.portal.fieldwork.model.FieldworkPermissions;
import coop.portal.fieldwork.model.TeamCalendar;
import coop.portal.fieldwork.model.TeamCalendar.CalendarPerson;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.Remark;
import coop.portal.uikit.Attempt;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Notice;
import coop.portal.uikit.Page;
import coop.portal.uikit.ScreenWidth;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who of an agency is where on which day, what does not go together, and what has no day yet; a visit is dragged to another day. */
@Route(FieldworkNavigation.CALENDAR)
@Menu(title = "fieldwork.menu.calendar", order = 306)
@StyleSheet("styles/calendar.css")
@RolesAllowed(FieldworkPermissions.FIELDWORK_READ)
class TeamCalendarView extends Div implements Page, BeforeEnterObserver, CalendarActs {

    private static final String PAGE = "fieldwork.TeamCalendarView";
    private static final int PEOPLE = 40;

    private final transient TeamCalendars calendars;
    private final transient MovingFieldwork moving;
    private final transient KeepingAbsences keeping;
    private final transient PortalClock clock;
    private final transient Actor actor;
    private transient @Nullable CalendarAddress address;
    private transient @Nullable TeamCalendar calendar;
    private boolean narrow;

    TeamCalendarView(
            TeamCalendars calendars, MovingFieldwork moving, KeepingAbsences keeping, PortalClock clock, Actors actors) {
        this.calendars = calendars;
        this.moving = moving;
        this.keeping = keeping;
        this.clock = clock;
        this.actor = actors.current();
        addClassNames("page", "calendar-page");
        CalendarDrag.listen(this);
        ScreenWidth.follow(this, isNarrow -> {
            if (narrow != isNarrow) {
                narrow = isNarrow;
                draw();
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = CalendarAddress.of(event.getLocation().getQueryParameters().getParameters(), clock.today());
        read();
    }

    /** A visit was dragged onto a day. */
    @ClientCallable
    public void dropped(String visit, String day) {
        TeamCalendar shown = calendar;
        if (shown == null) {
            return;
        }
        LocalDate to = LocalDate.parse(day);
        Stream.concat(shown.visits().stream(), shown.undated().stream())
                .filter(one -> one.movable() && one.id().text().equals(visit))
                .findFirst()
                .ifPresent(one -> Attempt.to(() -> drop(one, to)));
    }

    private void drop(CalendarVisit visit, LocalDate to) {
        if (to.equals(visit.plannedFrom())) {
            return;
        }
        List<Remark> remarks = moving.check(visit.id(), to);
        if (remarks.stream().anyMatch(Remark::stops)) {
            Notice.problem(remarks.stream().filter(Remark::stops).map(Messages::text).toList());
        } else if (!remarks.isEmpty()) {
            MoveDialog.ask(moving, visit.id(), visit.version(), visit.organisationName(), to, day -> moved(visit, day));
        } else if (Attempt.to(() -> moving.move(visit.id(), visit.version(), to, List.of()))) {
            moved(visit, to);
        } else {
            read();
        }
    }

    @Override
    public void move(CalendarVisit visit) {
        MoveDialog.ask(moving, visit.id(), visit.version(), visit.organisationName(), visit.plannedFrom(), day -> moved(visit, day));
    }

    private void moved(CalendarVisit visit, LocalDate day) {
        Notice.done(PAGE + ".moved", visit.organisationName(), day);
        read();
    }

    @Override
    public boolean keeps(AbsenceRow absence) {
        return actor.may(FieldworkPermissions.ABSENCE_KEEP)
                || actor.may(FieldworkPermissions.ABSENCE_OWN) && absence.user().equals(actor.user());
    }

    @Override
    public void change(AbsenceRow absence) {
        AbsenceDialog.change(keeping, absence, this::read);
    }

    private void read() {
        if (address != null) {
            calendar = calendars.of(address.agency(), address.window());
            draw();
        }
    }

    private void draw() {
        TeamCalendar shown = calendar;
        CalendarAddress asked = address;
        if (shown == null || asked == null) {
            return;
        }
        removeAll();
        Div head = new Div(new H1(title()));
        head.addClassName("page-head");
        if (shown.own() && actor.may(FieldworkPermissions.ABSENCE_OWN)) {
            Button record = new Button(Messages.text("fieldwork.act.absence-record"),
                    click -> AbsenceDialog.record(keeping, actor.user(), this::read));
            record.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            head.add(record);
        }
        add(head, new CalendarBar(asked, shown, calendars.agencies()));
        CalendarSide.clashes(shown).ifPresent(this::add);
        CalendarBoxes boxes = new CalendarBoxes(shown, this);
        Div columns = new Div(days(shown, asked, boxes));
        columns.addClassName("calendar-columns");
        CalendarSide.undated(shown, boxes, actor.may(FieldworkPermissions.DECISION_DRAFT) && shown.own()).ifPresent(columns::add);
        add(columns);
    }

    private Component days(TeamCalendar shown, CalendarAddress asked, CalendarBoxes boxes) {
        CalendarDays days = new CalendarDays(calendars.workingDays(), shown.today());
        if (narrow) {
            return new DayList(shown, boxes, days);
        }
        if (asked.month()) {
            return new MonthTable(shown, asked, boxes, days);
        }
        List<CalendarPerson> people = busyFirst(shown);
        int from = Math.min(asked.page() * PEOPLE, Math.max(0, people.size() - 1));
        Div week = new Div(new WeekTable(shown, people.subList(from, Math.min(people.size(), from + PEOPLE)), boxes, days));
        if (people.isEmpty()) {
            week.add(new Paragraph(Messages.text(PAGE + ".nobody")));
        }
        if (people.size() > PEOPLE) {
            week.add(CalendarBar.pages(asked, people.size(), PEOPLE));
        }
        return week;
    }

    /** Those who have something to do on these days, then the others, by name. */
    private static List<CalendarPerson> busyFirst(TeamCalendar shown) {
        List<CalendarPerson> people = new ArrayList<>();
        List<CalendarPerson> others = new ArrayList<>();
        for (CalendarPerson person : shown.people()) {
            boolean busy = shown.visits().stream().anyMatch(visit -> visit.has(person.user()))
                    || shown.absences().stream().anyMatch(absence -> absence.user().equals(person.user()));
            (busy ? people : others).add(person);
        }
        people.addAll(others);
        return people;
    }

    @Override
    public String title() {
        return Messages.text(PAGE + ".title");
    }
}
