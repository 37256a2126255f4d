package coop.portal.exchange.rules;

import coop.portal.exchange.model.Cell;
import coop.portal.exchange.model.Doubt;
import coop.portal.exchange.model.Fault;
import coop.portal.exchange.model.Reading;
import coop.portal.kernel.SearchText;
import java.util.regex.Pattern;

/** Reads a cell as text: composed, with single spaces, without control characters; numbers and days as they are shown. */
public final class CellText {

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\u200B-\\u200F\\u2060\\uFEFF\\uFFFE\\uFFFF]");

    private CellText() {}

    public static Reading<String> read(Cell cell) {
        return switch (cell) {
            case Cell.Empty() -> Reading.empty();
            case Cell.Error(String raw) -> Reading.unreadable(raw, Fault.ERROR_IN_CELL);
            case Cell.Text(String value) -> {
                String text = clean(value);
                yield text.isEmpty() ? Reading.empty() : Reading.of(text);
            }
            default -> Reading.of(cell.shown(), Doubt.TYPED_AS_NUMBER);
        };
    }

    static String clean(String text) {
        return SearchText.clean(plain(text) ? text : CONTROLS.matcher(text).replaceAll(" "));
    }

    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < ' ' || letter >= 0x7F && letter <= 0x9F || letter >= 0x2000 && letter < 0x2100 || letter > 0xFE00) {
                return false;
            }
        }
        return true;
    }
}
