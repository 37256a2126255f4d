package coop.portal.exchange.rules;

import coop.portal.exchange.model.Cell;
import coop.portal.exchange.model.Doubt;
import coop.portal.exchange.model.Fault;
import coop.portal.exchange.model.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads a cell as a code of digits that spreadsheets like to take for a number: 2901351261.0 and 2.901351261E9 are
 * "2901351261", and one digit too few means that a leading zero was lost. Other texts are left as they are.
 */
public final class CellCode {

    private static final Pattern AS_NUMBER = Pattern.compile("\\d+\\.0+|\\d(?:[.,]\\d+)?[eE]\\+?\\d{1,2}");
    private static final Pattern SPACED_DIGITS = Pattern.compile("\\d[\\d ]*\\d");

    private CellCode() {}

    /** @param digits how long such a code is when it begins with its zero */
    public static Reading<String> read(Cell cell, int digits) {
        return switch (cell) {
            case Cell.Empty() -> Reading.empty();
            case Cell.Error(String raw) -> Reading.unreadable(raw, Fault.ERROR_IN_CELL);
            case Cell.Number(BigDecimal value) -> ofNumber(value, digits, cell.shown());
            case Cell.Text(String value) -> ofText(CellText.clean(value), digits);
            default -> Reading.unreadable(cell.shown(), Fault.NOT_A_CODE);
        };
    }

    private static Reading<String> ofText(String text, int digits) {
        String bare = text.startsWith("'") ? text.substring(1).strip() : text;
        if (bare.isEmpty()) {
            return Reading.empty();
        }
        if (bare.length() <= 30 && AS_NUMBER.matcher(bare).matches()) {
            return ofNumber(new BigDecimal(bare.replace(',', '.')), digits, text);
        }
        String joined = SPACED_DIGITS.matcher(bare).matches() ? bare.replace(" ", "") : bare;
        return complete(joined, digits, List.of());
    }

    private static Reading<String> ofNumber(BigDecimal value, int digits, String raw) {
        if (value.signum() < 0 || !CellNumber.bounded(value) || value.stripTrailingZeros().scale() > 0) {
            return Reading.unreadable(raw, Fault.NOT_A_CODE);
        }
        return complete(value.toBigInteger().toString(), digits, List.of(Doubt.TYPED_AS_NUMBER));
    }

    private static Reading<String> complete(String code, int digits, List<Doubt> doubts) {
        List<Doubt> all = new ArrayList<>(doubts);
        boolean lost = code.length() == digits - 1 && code.chars().allMatch(c -> c >= '0' && c <= '9');
        if (lost) {
            all.add(Doubt.LEADING_ZERO_RESTORED);
        }
        return Reading.of(lost ? "0" + code : code, all.toArray(Doubt[]::new));
    }
}
