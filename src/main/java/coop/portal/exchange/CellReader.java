package coop.portal.exchange;

import coop.portal.exchange.model.Cell;
import coop.portal.exchange.model.UploadLimits;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a cell of what a workbook keeps for it: a type, a style, a raw value and perhaps a formula. */
final class CellReader {

    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final int LAST_DAY = 2_958_465;
    /** Before the 61st day spreadsheets are one day off: they believe in 29/2/1900. */
    private static final int LEAP_YEAR_BUG = 60;

    private static final int LONGEST_NUMBER = 40;
    private static final int LARGEST_EXPONENT = 308;
    private static final int PRECISION = 15;
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}");
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final Supplier<SharedTexts> texts;
    private final DateFormats formats;
    private final boolean from1904;

    CellReader(Supplier<SharedTexts> texts, DateFormats formats, boolean from1904) {
        this.texts = texts;
        this.formats = formats;
        this.from1904 = from1904;
    }

    Cell read(String type, int style, String raw, String formula) {
        return switch (type) {
            case "s" -> raw.isEmpty() ? Cell.EMPTY : text(texts.get().get(number(raw)));
            case "str", "inlineStr" -> text(raw);
            case "b" -> raw.isEmpty() ? Cell.EMPTY : new Cell.Bool(WorkbookParts.truth(raw.strip()));
            case "e" -> new Cell.Error(raw);
            case "d" -> day(raw);
            default -> raw.isBlank() ? withoutValue(formula) : numeric(raw.strip(), style);
        };
    }

    private static Cell withoutValue(String formula) {
        return formula.isBlank() ? Cell.EMPTY : new Cell.Error("=" + formula);
    }

    private static Cell text(String raw) {
        if (raw.isEmpty()) {
            return Cell.EMPTY;
        }
        if (raw.length() > UploadLimits.CELL_CHARACTERS) {
            return new Cell.Error(raw.substring(0, 100) + "…");
        }
        return new Cell.Text(raw.contains("_x") ? unescape(raw) : raw);
    }

    /** ECMA-376 part 1, 22.9.2.19: _x000D_ stands for a character that XML cannot hold. */
    private static String unescape(String raw) {
        return ESCAPED.matcher(raw).replaceAll(found ->
                Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(found.group(1), 16))));
    }

    private static Cell day(String raw) {
        try {
            return new Cell.Date(LocalDate.parse(raw.length() > 10 ? raw.substring(0, 10) : raw));
        } catch (DateTimeException e) {
            return text(raw);
        }
    }

    private Cell numeric(String raw, int style) {
        if (raw.length() > LONGEST_NUMBER) {
            return new Cell.Error(raw.substring(0, LONGEST_NUMBER) + "…");
        }
        try {
            BigDecimal value = PLAIN.matcher(raw).matches() ? BigDecimal.valueOf(Long.parseLong(raw)) : decimal(raw);
            return formats.isDay(style) ? serial(value) : new Cell.Number(value);
        } catch (NumberFormatException e) {
            return new Cell.Error(raw);
        }
    }

    private static BigDecimal decimal(String raw) {
        BigDecimal value = new BigDecimal(raw);
        if (Math.abs((long) value.scale()) > LARGEST_EXPONENT + LONGEST_NUMBER) {
            throw new NumberFormatException(raw);
        }
        BigDecimal rounded = value.round(new MathContext(PRECISION)).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    private Cell serial(BigDecimal value) {
        if (value.compareTo(BigDecimal.ONE) < 0 || value.compareTo(BigDecimal.valueOf(LAST_DAY)) > 0) {
            return new Cell.Number(value);
        }
        int days = value.intValue();
        if (from1904) {
            return new Cell.Date(EPOCH_1904.plusDays(days));
        }
        return new Cell.Date(EPOCH.plusDays(days < LEAP_YEAR_BUG ? days + 1 : days));
    }

    static int number(String raw) {
        try {
            return Integer.parseInt(raw.strip());
        } catch (NumberFormatException e) {
            throw Refusals.damaged();
        }
    }
}
