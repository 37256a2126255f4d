package coop.portal.exchange;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which styles of a workbook show a number as a day. */
final class DateFormats {

    private static final Pattern DECORATION = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*]|(?i:general)");
    private static final int MOST_STYLES = 1 << 16;

    private final BitSet styles = new BitSet();

    DateFormats(@Nullable XmlPart source) {
        if (source == null) {
            return;
        }
        Map<String, String> codes = new HashMap<>();
        int style = 0;
        boolean inCells = false;
        try (XmlPart part = source) {
            while (part.nextStart()) {
                switch (part.name()) {
                    case "numFmt" -> codes.put(
                            String.valueOf(part.attribute("numFmtId")), String.valueOf(part.attribute("formatCode")));
                    case "cellXfs" -> inCells = true;
                    case "cellStyles", "dxfs", "cellStyleXfs" -> inCells = false;
                    case "xf" -> {
                        if (inCells && style < MOST_STYLES) {
                            String id = String.valueOf(part.attribute("numFmtId"));
                            styles.set(style++, codes.containsKey(id) ? shows(codes.get(id)) : builtIn(id));
                        }
                    }
                    default -> {}
                }
            }
        }
    }

    boolean isDay(int style) {
        return style >= 0 && styles.get(style);
    }

    static boolean shows(String code) {
        String plain = DECORATION.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
        int positive = plain.indexOf(';');
        String first = positive < 0 ? plain : plain.substring(0, positive);
        return first.contains("d") || first.contains("y");
    }

    /** ECMA-376 part 1, 18.8.30: 14 to 17 and 22 are days, 27 to 31, 36 and 50 to 58 are those of East Asia. */
    private static boolean builtIn(String id) {
        return switch (id) {
            case "14", "15", "16", "17", "22", "27", "28", "29", "30", "31", "36" -> true;
            case "50", "51", "52", "53", "54", "57", "58" -> true;
            default -> false;
        };
    }
}
