package coop.portal.exchange.rules;

import coop.portal.exchange.model.Cell;
import coop.portal.exchange.model.RowKind;
import coop.portal.exchange.model.SourceRow;
import coop.portal.exchange.model.SourceTable;
import coop.portal.kernel.SearchText;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the rows that are entries from totals, from the line that numbers the columns and from headings in between. */
public final class RowKinds {

    private static final Pattern NUMBERING = Pattern.compile("\\(?\\s*(?:\\d{1,3}|\\p{L})\\s*(?:=.*)?\\)?");
    private static final List<List<String>> TOTALS = List.of(
            List.of("tong", "cong"), List.of("tong", "so"), List.of("tong"), List.of("cong"), List.of("cong", "tong"),
            List.of("total"), List.of("grand", "total"), List.of("sum"));
    private static final Set<String> SUMS = Set.of("tong", "cong");
    /** What is summed up in between: "Cộng huyện Nghi Lộc", "Tổng các xã". */
    private static final Set<String> PARTS = Set.of(
            "huyen", "tinh", "xa", "phuong", "toan", "chung", "khoi", "nhom", "muc", "phan", "cac");
    private static final int COLUMNS_OF_A_TABLE = 4;

    private RowKinds() {}

    public static RowKind of(SourceRow row, SourceTable table) {
        List<Cell> filled = row.cells().stream().filter(cell -> !cell.blank()).toList();
        if (row.number() == table.headerRow() + 1 && numbers(filled)) {
            return RowKind.NUMBERING;
        }
        if (total(filled)) {
            return RowKind.TOTAL;
        }
        boolean alone = filled.size() == 1 && filled.getFirst() instanceof Cell.Text;
        boolean numbered = filled.size() == 2
                && filled.getFirst() instanceof Cell.Text(String mark)
                && mark.strip().matches("[IVX]{1,5}[.)]?|[A-Z][.)]?")
                && filled.get(1) instanceof Cell.Text;
        boolean wide = table.mapping().matches().size() >= COLUMNS_OF_A_TABLE;
        return wide && (alone || numbered) ? RowKind.HEADING : RowKind.ENTRY;
    }

    private static boolean numbers(List<Cell> filled) {
        return filled.size() >= 2
                && filled.stream()
                        .allMatch(cell -> NUMBERING.matcher(cell.shown().strip()).matches());
    }

    /** The first text of the row says so: "Tổng cộng", "CỘNG:", "Tổng số HTX"; but "Tổng công ty" is somebody's name. */
    private static boolean total(List<Cell> filled) {
        String text = filled.stream()
                .filter(Cell.Text.class::isInstance)
                .map(Cell::shown)
                .filter(shown -> shown.chars().anyMatch(Character::isLetter))
                .findFirst()
                .orElse("");
        if (text.length() > 60) {
            return false;
        }
        List<String> words = SearchText.words(text);
        boolean named = words.size() > 2 && words.get(2).equals("ty");
        boolean begins = words.size() > 2 && !named
                && (TOTALS.get(0).equals(words.subList(0, 2)) || TOTALS.get(1).equals(words.subList(0, 2)));
        boolean part = words.size() > 1 && SUMS.contains(words.get(0)) && PARTS.contains(words.get(1));
        return begins || part || TOTALS.contains(words);
    }
}
