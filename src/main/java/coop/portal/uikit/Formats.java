package coop.portal.uikit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Figures and days as Vietnamese offices write them: 1.234.567; 58,5 triệu đồng; 100,2 %; 30/06/2023. Nothing for none. */
public final class Formats {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private Formats() {}

    public static String date(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    public static String dateTime(@Nullable LocalDateTime moment) {
        return moment == null ? "" : MOMENT.format(moment);
    }

    public static String month(@Nullable YearMonth month) {
        return month == null ? "" : MONTH.format(month);
    }

    /** Quý III/2024. */
    public static String quarter(LocalDate day) {
        String[] roman = {"I", "II", "III", "IV"};
        return Messages.text("uikit.quarter", roman[day.get(IsoFields.QUARTER_OF_YEAR) - 1], Integer.toString(day.getYear()));
    }

    public static String number(@Nullable Number value) {
        return number(Messages.locale(), value);
    }

    public static String number(Locale locale, @Nullable Number value) {
        return value == null ? "" : format(locale, value, 3);
    }

    /** 100,2 % of a value that is already in percent. */
    public static String percent(@Nullable Number percent) {
        return percent == null ? "" : format(Messages.locale(), percent, 1) + " %";
    }

    /** 58,5 of 58.500.000 đồng, for columns whose header says the unit. */
    public static String millions(@Nullable Long dong) {
        return dong == null ? "" : inMillions(BigDecimal.valueOf(dong).divide(MILLION, 3, RoundingMode.HALF_UP));
    }

    /** 58,5 of a value that is kept in millions. */
    public static String inMillions(@Nullable Number millions) {
        return millions == null ? "" : format(Messages.locale(), millions, 3);
    }

    /** 58,5 triệu đồng. */
    public static String millionDong(@Nullable Long dong) {
        return dong == null ? "" : Messages.text("uikit.million-dong", millions(dong));
    }

    private static String format(Locale locale, Number value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }
}
