package coop.portal.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import coop.portal.access.Can;
import coop.portal.calendar.CalendarQueries;
import coop.portal.calendar.KeepingCalendar;
import coop.portal.calendar.model.CalendarPermissions;
import coop.portal.calendar.model.CalendarYear;
import coop.portal.calendar.model.CalendarYearSheet;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.Timeline;
import coop.portal.kernel.deadline.CalendarDay;
import coop.portal.uikit.Formats;
import coop.portal.uikit.Messages;
import coop.portal.uikit.ReasonDialog;
import coop.portal.uikit.sheet.NextSteps;
import coop.portal.uikit.sheet.PlainTable;
import coop.portal.uikit.sheet.SheetPage;
import coop.portal.uikit.sheet.StageBadge;
import coop.portal.uikit.sheet.TimelinePanel;
import jakarta.annotation.security.RolesAllowed;
import java.time.format.TextStyle;
import java.util.List;

/** A year of the working calendar: its holidays and exchanged days with their basis, and until when they are confirmed. */
@Route(CalendarNavigation.YEARS + "/:id/:tab?")
@RolesAllowed(CalendarPermissions.YEAR_READ)
class CalendarYearView extends SheetPage {

    private static final String PAGE = "calendar.CalendarYearView";

    private final transient CalendarQueries queries;
    private final transient KeepingCalendar keeping;
    private final transient Timeline timeline;
    private final boolean writes;

    CalendarYearView(CalendarQueries queries, KeepingCalendar keeping, Timeline timeline, Can can) {
        super(PAGE);
        this.queries = queries;
        this.keeping = keeping;
        this.timeline = timeline;
        this.writes = can.perform(CalendarPermissions.YEAR_WRITE);
    }

    @Override
    protected void build(String id) {
        CalendarYearSheet sheet = queries.sheet(number(id));
        CalendarYear year = sheet.year();
        header(Messages.text(PAGE + ".title", id), null,
                StageBadge.of(year.confirmation(), CalendarLooks.of(year.confirmation())));
        if (year.confirmedUntil() != null) {
            keyFacts().fact("until", year.confirmedUntil()).fact("basis", year.basis());
        }
        if (writes) {
            steps(sheet);
        }
        if (!year.whole()) {
            String open = year.remark().isEmpty() ? Messages.text(PAGE + ".open") : year.remark();
            Div warning = new Div(new Span(open + " " + Messages.text(PAGE + ".open.explained")));
            warning.addClassNames("panel", "tone-attention");
            notice(warning);
        }
        tab("days", () -> days(sheet));
        tab("history", () -> new TimelinePanel(timeline, sheet.subject()));
    }

    private void steps(CalendarYearSheet sheet) {
        NextSteps steps = nextSteps();
        int year = sheet.year().year();
        if (!sheet.opened()) {
            steps.main("calendar.act.open", () -> ReasonDialog.confirm("calendar.act.open", () -> {
                keeping.open(year);
                rebuild();
            }, Integer.toString(year)));
            return;
        }
        Runnable add = () -> CalendarDayDialog.add(sheet, keeping, this::rebuild);
        Runnable confirm = () -> CalendarDayDialog.confirm(sheet, keeping, this::rebuild);
        if (sheet.year().whole()) {
            steps.main("calendar.act.add", add);
        } else {
            steps.main("calendar.act.confirm", confirm).other("calendar.act.add", add);
        }
        if (sheet.year().confirmedUntil() != null) {
            steps.other("calendar.act.doubt", () -> ReasonDialog.ask("calendar.act.doubt", reason -> {
                keeping.doubt(year, sheet.year().version(), reason);
                rebuild();
            }));
        }
    }

    private Component days(CalendarYearSheet sheet) {
        if (sheet.days().isEmpty()) {
            return new Paragraph(Messages.text(PAGE + ".none"));
        }
        PlainTable table = writes
                ? new PlainTable(PAGE, "day", "weekday", "kind", "name", "basis", "acts")
                : new PlainTable(PAGE, "day", "weekday", "kind", "name", "basis");
        for (CalendarDay day : sheet.days()) {
            String weekday = day.day().getDayOfWeek().getDisplayName(TextStyle.FULL, Messages.locale());
            StageBadge kind = StageBadge.of(day.kind(), CalendarLooks.of(day.kind()));
            if (writes) {
                table.row(Formats.date(day.day()), weekday, kind, day.name(), day.basis(), acts(sheet, day));
            } else {
                table.row(Formats.date(day.day()), weekday, kind, day.name(), day.basis());
            }
        }
        return table;
    }

    private Div acts(CalendarYearSheet sheet, CalendarDay day) {
        Button correct = new Button(Messages.text(PAGE + ".correct"),
                click -> CalendarDayDialog.correct(sheet, day, keeping, this::rebuild));
        Button remove = new Button(Messages.text(PAGE + ".remove"),
                click -> ReasonDialog.ask("calendar.act.remove", reason -> {
                    keeping.remove(sheet.year().year(), sheet.year().version(), day.day(), reason);
                    rebuild();
                }, day.day(), day.name()));
        correct.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        remove.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        correct.setAriaLabel(Messages.text(PAGE + ".correct-day", day.day()));
        remove.setAriaLabel(Messages.text(PAGE + ".remove-day", day.day()));
        Div acts = new Div(correct, remove);
        acts.addClassName("row-acts");
        return acts;
    }

    private static int number(String id) {
        if (!id.matches("\\d{4}")) {
            throw new NotFoundException("year " + id);
        }
        return Integer.parseInt(id);
    }

    @Override
    public List<Crumb> above() {
        return List.of(new Crumb(Messages.text("calendar.menu.years"), CalendarNavigation.YEARS));
    }
}
