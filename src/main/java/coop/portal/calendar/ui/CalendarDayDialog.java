package coop.portal.calendar.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import coop.portal.calendar.KeepingCalendar;
import coop.portal.calendar.model.CalendarDayDraft;
import coop.portal.calendar.model.CalendarYearSheet;
import coop.portal.kernel.deadline.CalendarDay;
import coop.portal.kernel.deadline.DayKind;
import coop.portal.uikit.Ask;
import coop.portal.uikit.DateFields;
import coop.portal.uikit.Messages;
import java.time.LocalDate;

/** Asks for a day of the calendar, or until when a year is confirmed. */
final class CalendarDayDialog {

    private static final String PAGE = "calendar.CalendarDayDialog";
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_BASIS = 300;

    private final DatePicker day = DateFields.day(Messages.text(PAGE + ".day"));
    private final Select<DayKind> kind = new Select<>();
    private final TextField name = text("name", LONGEST_NAME);
    private final TextField basis = text("basis", LONGEST_BASIS);

    private CalendarDayDialog(int year) {
        kind.setLabel(Messages.text(PAGE + ".kind"));
        kind.setItems(DayKind.values());
        kind.setItemLabelGenerator(Messages::label);
        day.setInitialPosition(LocalDate.of(year, 1, 1));
        basis.setHelperText(Messages.text(PAGE + ".basis.hint"));
    }

    static void add(CalendarYearSheet sheet, KeepingCalendar keeping, Runnable then) {
        int year = sheet.year().year();
        CalendarDayDialog asked = new CalendarDayDialog(year);
        Ask.ask("calendar.act.add", () -> {
            keeping.add(year, sheet.year().version(), asked.draft());
            then.run();
        }, asked.day, asked.kind, asked.name, asked.basis);
    }

    static void correct(CalendarYearSheet sheet, CalendarDay kept, KeepingCalendar keeping, Runnable then) {
        int year = sheet.year().year();
        CalendarDayDialog asked = new CalendarDayDialog(year);
        asked.day.setValue(kept.day());
        asked.kind.setValue(kept.kind());
        asked.name.setValue(kept.name());
        asked.basis.setValue(kept.basis());
        Ask.ask("calendar.act.correct", () -> {
            keeping.correct(year, sheet.year().version(), kept.day(), asked.draft());
            then.run();
        }, asked.day, asked.kind, asked.name, asked.basis);
    }

    static void confirm(CalendarYearSheet sheet, KeepingCalendar keeping, Runnable then) {
        int year = sheet.year().year();
        DatePicker until = DateFields.day(Messages.text(PAGE + ".until"));
        until.setValue(LocalDate.of(year, 12, 31));
        TextField by = text("basis", LONGEST_BASIS);
        by.setValue(sheet.year().basis());
        Ask.ask("calendar.act.confirm", () -> {
            keeping.confirm(year, sheet.year().version(), until.getValue(), by.getValue());
            then.run();
        }, until, by);
    }

    private CalendarDayDraft draft() {
        return new CalendarDayDraft(day.getValue(), kind.getValue(), name.getValue(), basis.getValue());
    }

    private static TextField text(String key, int longest) {
        TextField field = new TextField(Messages.text(PAGE + "." + key));
        field.setMaxLength(longest);
        return field;
    }
}
