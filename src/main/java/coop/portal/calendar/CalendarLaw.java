package coop.portal.calendar;

import coop.portal.law.DeclaredLaw;
import coop.portal.law.LawBook;
import coop.portal.law.model.LegalName;
import coop.portal.law.model.LegalUnit;
import coop.portal.law.model.LegalValue;
import coop.portal.kernel.deadline.CalendarDay;
import coop.portal.kernel.deadline.DayKind;
import coop.portal.uikit.Messages;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the calendar asks the law for: the holidays that are the same every year. Those of the moon are fixed year by year. */
@Component
class CalendarLaw implements DeclaredLaw {

    private static final List<LegalName> HOLIDAYS = Stream.of("newYear", "victory", "labour", "nationalDay", "culture")
            .map(which -> LegalName.of("calendar.holiday." + which, LegalUnit.DAY_OF_YEAR)
                    .labelled("calendar.law.holiday." + which))
            .toList();

    @Override
    public List<LegalName> names() {
        return HOLIDAYS;
    }

    /** The holidays of a year for which the law has a day. */
    static List<CalendarDay> fixed(LawBook book, int year) {
        return HOLIDAYS.stream()
                .flatMap(name -> book.on(name.name(), LocalDate.of(year, 12, 31)).stream().map(value -> day(name, value, year)))
                .toList();
    }

    private static CalendarDay day(LegalName name, LegalValue value, int year) {
        LocalDate day = MonthDay.parse("--" + value.value()).atYear(year);
        return new CalendarDay(day, DayKind.HOLIDAY, Messages.text(name.label()), value.article());
    }
}
