package coop.portal.uikit;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fields for days as they are written here: dd/MM/yyyy, weeks from Monday, months in the language of the screen. */
public final class DateFields {

    private DateFields() {}

    public static DatePicker day(String label) {
        DatePicker field = new DatePicker(label);
        field.setLocale(Messages.locale());
        field.setI18n(words());
        field.setPlaceholder(Messages.text("uikit.date.placeholder"));
        field.setClearButtonVisible(true);
        field.setAutoOpen(false);
        return field;
    }

    /** A field that refuses what comes after a day, none when every day will do. */
    public static DatePicker notAfter(String label, @Nullable LocalDate latest) {
        DatePicker field = day(label);
        if (latest != null) {
            field.setMax(latest);
            field.setI18n(words().setMaxErrorMessage(Messages.text("uikit.date.too-late", latest)));
        }
        return field;
    }

    private static DatePickerI18n words() {
        return new DatePickerI18n()
                .setDateFormats("dd/MM/yyyy", "d/M/yyyy", "dd-MM-yyyy", "d-M-yyyy", "dd.MM.yyyy", "ddMMyyyy", "yyyy-MM-dd")
                .setFirstDayOfWeek(1)
                .setMonthNames(split("uikit.date.months"))
                .setWeekdays(split("uikit.date.weekdays"))
                .setWeekdaysShort(split("uikit.date.weekdays-short"))
                .setToday(Messages.text("uikit.date.today"))
                .setCancel(Messages.text("uikit.cancel"))
                .setBadInputErrorMessage(Messages.text("uikit.date.bad"));
    }

    private static List<String> split(String key) {
        return List.of(Messages.text(key).split(","));
    }
}
