package coop.portal.exchange.rules;

import coop.portal.exchange.model.Cell;
import coop.portal.exchange.model.Doubt;
import coop.portal.exchange.model.Fault;
import coop.portal.exchange.model.Reading;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Reads a cell as a number, also one typed as text in the Vietnamese or the English manner. A lone dash or dots, as tables
 * have them where there is nothing, are nothing. Letters and units are not guessed away.
 */
public final class CellNumber {

    private static final int MOST_DIGITS = 30;
    private static final Pattern NOTHING = Pattern.compile("[-–—]+|\\.{2,}|…");
    private static final Pattern BRACKETED = Pattern.compile("\\((.+)\\)");
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d+(?:[.,]\\d+)?[eE][+-]?\\d{1,2}");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:([ .,'’])\\d{3})(?:\\1\\d{3})*");
    private static final Pattern MIXED = Pattern.compile("(\\d{1,3}(?:([ .,'’])\\d{3})(?:\\2\\d{3})*)([.,])(\\d+)");
    private static final Pattern DECIMALS = Pattern.compile("(\\d*)[.,](\\d+)");
    private static final Pattern SEPARATORS = Pattern.compile("[ .,'’]");

    private CellNumber() {}

    public static Reading<BigDecimal> read(Cell cell) {
        return switch (cell) {
            case Cell.Empty() -> Reading.empty();
            case Cell.Number(BigDecimal value) -> bounded(value)
                    ? Reading.of(value)
                    : Reading.unreadable(value.toString(), Fault.NOT_A_NUMBER);
            case Cell.Text(String value) -> ofText(CellText.clean(value));
            case Cell.Error(String raw) -> Reading.unreadable(raw, Fault.ERROR_IN_CELL);
            default -> Reading.unreadable(cell.shown(), Fault.NOT_A_NUMBER);
        };
    }

    /** Reads a cell as a count, such as members or people. */
    public static Reading<Long> whole(Cell cell) {
        return switch (read(cell)) {
            case Reading.Empty<BigDecimal>() -> Reading.empty();
            case Reading.Unreadable<BigDecimal>(String raw, Fault fault) -> new Reading.Unreadable<>(raw, fault);
            case Reading.Value<BigDecimal>(BigDecimal value, var doubts) -> {
                try {
                    yield new Reading.Value<>(value.longValueExact(), doubts);
                } catch (ArithmeticException e) {
                    yield Reading.unreadable(cell.shown(), Fault.NOT_WHOLE);
                }
            }
        };
    }

    static boolean bounded(BigDecimal value) {
        return Math.abs((long) value.scale()) <= MOST_DIGITS && value.precision() <= MOST_DIGITS;
    }

    private static Reading<BigDecimal> ofText(String text) {
        if (text.isEmpty() || NOTHING.matcher(text).matches()) {
            return Reading.empty();
        }
        var bracketed = BRACKETED.matcher(text);
        String signed = bracketed.matches() ? "-" + bracketed.group(1).strip() : text;
        boolean negative = signed.startsWith("-") || signed.startsWith("−") || signed.startsWith("–");
        String digits = negative || signed.startsWith("+") ? signed.substring(1).strip() : signed;
        if (digits.length() > MOST_DIGITS) {
            return Reading.unreadable(text, Fault.NOT_A_NUMBER);
        }
        return unsigned(digits, negative, text);
    }

    private static Reading<BigDecimal> unsigned(String digits, boolean negative, String raw) {
        var mixed = MIXED.matcher(digits);
        if (DIGITS.matcher(digits).matches()) {
            return number(digits, negative);
        }
        if (GROUPED.matcher(digits).matches()) {
            return grouped(digits, negative);
        }
        if (mixed.matches() && !mixed.group(2).equals(mixed.group(3))) {
            return number(SEPARATORS.matcher(mixed.group(1)).replaceAll("") + "." + mixed.group(4), negative);
        }
        if (DECIMALS.matcher(digits).matches() || SCIENTIFIC.matcher(digits).matches()) {
            return number(digits.replace(',', '.'), negative);
        }
        return Reading.unreadable(raw, Fault.NOT_A_NUMBER);
    }

    /** Three digits after a single dot or comma are thousands here, decimals elsewhere; after a zero they are decimals. */
    private static Reading<BigDecimal> grouped(String digits, boolean negative) {
        String plain = SEPARATORS.matcher(digits).replaceAll("");
        boolean single = plain.length() == digits.length() - 1;
        boolean point = digits.indexOf('.') >= 0 || digits.indexOf(',') >= 0;
        if (single && point && digits.charAt(0) == '0') {
            return number(digits.replace(',', '.'), negative);
        }
        return single && point ? number(plain, negative, Doubt.THOUSANDS_OR_DECIMALS) : number(plain, negative);
    }

    private static Reading<BigDecimal> number(String plain, boolean negative, Doubt... more) {
        BigDecimal value = new BigDecimal(negative ? "-" + plain : plain);
        return more.length == 0
                ? Reading.of(value, Doubt.TYPED_AS_TEXT)
                : Reading.of(value, Doubt.TYPED_AS_TEXT, more[0]);
    }
}
