package coop.portal.exchange.rules;

import coop.portal.exchange.model.Cell;
import coop.portal.exchange.model.Doubt;
import coop.portal.exchange.model.Fault;
import coop.portal.exchange.model.Reading;
import coop.portal.kernel.SearchText;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a cell as a day in the forms people use; the day comes before the month. A year alone, or a month and a year, is
 * not a day and is said to be inexact rather than made up.
 */
public final class CellDate {

    /** The numbers that spreadsheets give to 1/1/1920 and 31/12/2100. */
    private static final int FIRST_SERIAL = 7_306;

    private static final int LAST_SERIAL = 73_415;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final List<String> ENGLISH =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Pattern TIME = Pattern.compile("(?:T|\\s+)\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:\\s*[AaPp][Mm]|Z)?$");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})\\s*[/.\\- ]\\s*(\\d{1,2})\\s*[/.\\- ]\\s*(\\d{4}|\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})\\s*[/.\\-]\\s*(\\d{1,2})\\s*[/.\\-]\\s*(\\d{1,2})");
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern WORDS = Pattern.compile(
            "(?:.{0,40}[, ] ?)?(?:ngay|mung) (\\d{1,2}) ?(?:thang|/) ?(\\d{1,2}) ?(?:nam|/) ?(\\d{4}|\\d{2})");
    private static final Pattern NAMED = Pattern.compile("(\\d{1,2})[ -](?:thg|th|t)? ?([a-z]{3}|\\d{1,2})[a-z]*[ ,-]+(\\d{4}|\\d{2})");
    private static final Pattern INEXACT = Pattern.compile(
            "(?:nam )?(?:19|20)\\d{2}|(?:thang )?\\d{1,2} ?(?:[/.\\-]|nam) ?(?:19|20)\\d{2}|(?:19|20)\\d{2}[/\\-]\\d{1,2}|quy .{1,12}");

    private CellDate() {}

    /** @param today decides the century of a two-digit year: a year that has not come yet is one of the last century */
    public static Reading<LocalDate> read(Cell cell, LocalDate today) {
        return switch (cell) {
            case Cell.Empty() -> Reading.empty();
            case Cell.Date(LocalDate value) -> plausible(value)
                    ? Reading.of(value)
                    : Reading.unreadable(cell.shown(), Fault.IMPOSSIBLE_DATE);
            case Cell.Number(BigDecimal value) -> ofNumber(value, cell.shown());
            case Cell.Text(String value) -> ofText(CellText.clean(value), today);
            case Cell.Error(String raw) -> Reading.unreadable(raw, Fault.ERROR_IN_CELL);
            case Cell.Bool ignored -> Reading.unreadable(cell.shown(), Fault.NOT_A_DATE);
        };
    }

    private static Reading<LocalDate> ofNumber(BigDecimal value, String raw) {
        int whole = value.compareTo(BigDecimal.ONE) < 0 || value.compareTo(new BigDecimal("99999999")) > 0
                ? 0
                : value.intValue();
        if (whole >= FIRST_SERIAL && whole <= LAST_SERIAL) {
            return Reading.of(EPOCH.plusDays(whole), Doubt.SERIAL_NUMBER);
        }
        Matcher compact = COMPACT.matcher(Integer.toString(whole));
        if (compact.matches()) {
            return day(compact.group(1), compact.group(2), compact.group(3), raw, List.of(Doubt.TYPED_AS_NUMBER));
        }
        boolean year = whole >= FIRST_YEAR && whole <= LAST_YEAR;
        return Reading.unreadable(raw, year ? Fault.INEXACT_DATE : Fault.NOT_A_DATE);
    }

    private static Reading<LocalDate> ofText(String text, LocalDate today) {
        if (text.isEmpty() || text.matches("[-–—]+|\\.{2,}|…")) {
            return Reading.empty();
        }
        String plain = SearchText.fold(TIME.matcher(text).replaceFirst("")).strip();
        if (plain.length() > 80) {
            return Reading.unreadable(text, Fault.NOT_A_DATE);
        }
        if (plain.matches("\\d{5}(?:\\.0+)?")) {
            return ofNumber(new BigDecimal(plain), text);
        }
        for (Pattern form : List.of(YEAR_FIRST, COMPACT)) {
            Matcher found = form.matcher(plain);
            if (found.matches()) {
                return day(found.group(1), found.group(2), found.group(3), text, List.of());
            }
        }
        for (Pattern form : List.of(DAY_FIRST, WORDS, NAMED)) {
            Matcher found = form.matcher(plain);
            if (found.matches()) {
                return dayFirst(found, text, today);
            }
        }
        return Reading.unreadable(text, INEXACT.matcher(plain).matches() ? Fault.INEXACT_DATE : Fault.NOT_A_DATE);
    }

    private static Reading<LocalDate> dayFirst(Matcher found, String raw, LocalDate today) {
        List<Doubt> doubts = new ArrayList<>();
        String day = found.group(1);
        int named = ENGLISH.indexOf(found.group(2));
        String month = named < 0 ? found.group(2) : Integer.toString(named + 1);
        String year = found.group(3);
        if (!month.chars().allMatch(Character::isDigit)) {
            return Reading.unreadable(raw, Fault.NOT_A_DATE);
        }
        if (year.length() == 2) {
            int century = today.getYear() / 100 * 100;
            int full = century + Integer.parseInt(year);
            year = Integer.toString(full > today.getYear() ? full - 100 : full);
            doubts.add(Doubt.TWO_DIGIT_YEAR);
        }
        if (Integer.parseInt(month) > 12 && Integer.parseInt(day) <= 12) {
            doubts.add(Doubt.MONTH_FIRST);
            return day(year, day, month, raw, doubts);
        }
        return day(year, month, day, raw, doubts);
    }

    private static Reading<LocalDate> day(String year, String month, String day, String raw, List<Doubt> doubts) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return plausible(date)
                    ? Reading.of(date, doubts.toArray(Doubt[]::new))
                    : Reading.unreadable(raw, Fault.IMPOSSIBLE_DATE);
        } catch (DateTimeException e) {
            return Reading.unreadable(raw, Fault.IMPOSSIBLE_DATE);
        }
    }

    private static boolean plausible(LocalDate date) {
        return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
    }
}
