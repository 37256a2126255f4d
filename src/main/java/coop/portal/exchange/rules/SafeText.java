package coop.portal.exchange.rules;

import coop.portal.exchange.model.UploadLimits;
import java.util.regex.Pattern;

/** Text as it may leave in a cell: nothing that a file cannot hold and nothing that a spreadsheet would calculate. */
public final class SafeText {

    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\uFFFE\\uFFFF\\p{Cs}]");
    private static final Pattern FORMULA = Pattern.compile("[\\s\\u00A0\\u200B\\uFEFF]*[=+\\-@＝＋－＠].*|[\\t\\r\\n].*", Pattern.DOTALL);
    /** ECMA-376 part 1, 22.9.2.19: "_x0041_" would be read as "A". */
    private static final Pattern LIKE_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final Pattern BREAKS = Pattern.compile("\\s*[\\r\\n]+\\s*");
    private static final Pattern SHEET_NAME = Pattern.compile("[\\[\\]:*?/\\\\]");
    private static final int SHEET_NAME_LENGTH = 31;

    private SafeText() {}

    /** For a cell that the file itself declares to be text: no formula can come of it. */
    public static String forWorkbook(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        String cut = lines.length() <= UploadLimits.CELL_CHARACTERS
                ? lines
                : lines.substring(0, UploadLimits.CELL_CHARACTERS - 1) + "…";
        String whole = FORBIDDEN.matcher(cut).replaceAll("");
        return whole.contains("_x") ? LIKE_ESCAPED.matcher(whole).replaceAll("_x005F_") : whole;
    }

    /** For a text file, whose cells a spreadsheet takes for formulas: those get an apostrophe, and each stays in its line. */
    public static String forDelimited(String text) {
        String plain = FORBIDDEN.matcher(text).replaceAll("");
        String guarded = FORMULA.matcher(plain).matches() ? "'" + plain : plain;
        return BREAKS.matcher(guarded).replaceAll(" ");
    }

    /** At most 31 characters and none of those that a sheet's name cannot have. */
    public static String sheetName(String text) {
        String plain = SHEET_NAME.matcher(FORBIDDEN.matcher(text).replaceAll("")).replaceAll(" ").strip();
        String named = plain.isEmpty() || plain.startsWith("'") ? "_" + plain : plain;
        return named.length() <= SHEET_NAME_LENGTH ? named : named.substring(0, SHEET_NAME_LENGTH).strip();
    }
}
