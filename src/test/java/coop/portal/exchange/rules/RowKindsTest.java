package coop.portal.exchange.rules;

import static coop.portal.exchange.rules.HeaderFinderTest.row;
import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.exchange.model.ColumnMapping;
import coop.portal.exchange.model.ColumnMatch;
import coop.portal.exchange.model.RowKind;
import coop.portal.exchange.model.SourceSheet;
import coop.portal.exchange.model.SourceTable;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowKindsTest {

    private static final ColumnMapping WIDE = new ColumnMapping(Map.of(
            "a", new ColumnMatch(0, 1), "b", new ColumnMatch(1, 1), "c", new ColumnMatch(2, 1), "d", new ColumnMatch(3, 1)));

    @ParameterizedTest
    @ValueSource(
            strings = {"Tổng cộng", "TỔNG CỘNG:", "Cộng", "cộng", "Tổng số", "Tổng số: 878 HTX", "Tong cong", "Tổng", "Total", "Tổng cộng toàn tỉnh"})
    void a_row_that_sums(String text) {
        assertThat(kind(10, "", text, "", 12, 500)).isEqualTo(RowKind.TOTAL);
        assertThat(kind(10, "878", text, "", 12, 500)).isEqualTo(RowKind.TOTAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tổng công ty Sông Lam", "HTX Cộng Hòa", "Cộng Hòa", "Tổng hợp Đồng Tâm", "HTX Tổng số 1"})
    void names_that_only_begin_alike(String text) {
        assertThat(kind(10, 5, text, "2901351261", 12)).isEqualTo(RowKind.ENTRY);
    }

    @Test
    void the_line_below_the_header_that_numbers_the_columns() {
        assertThat(kind(5, "A", "B", 1, 2, 3)).isEqualTo(RowKind.NUMBERING);
        assertThat(kind(5, "(1)", "(2)", "(3)", "(4=2+3)")).isEqualTo(RowKind.NUMBERING);
        assertThat(kind(6, "A", "B", 1, 2, 3)).isEqualTo(RowKind.ENTRY);
        assertThat(kind(5, 1, "HTX A", 1, 2, 3)).isEqualTo(RowKind.ENTRY);
    }

    @Test
    void headings_in_between() {
        assertThat(kind(8, "Huyện Nghi Lộc")).isEqualTo(RowKind.HEADING);
        assertThat(kind(8, "II", "Huyện Nghi Lộc")).isEqualTo(RowKind.HEADING);
        assertThat(kind(8, 2, "HTX chỉ có tên")).isEqualTo(RowKind.ENTRY);
        assertThat(RowKinds.of(row(8, "chỉ có tên"), table(ColumnMapping.NONE))).isEqualTo(RowKind.ENTRY);
    }

    private static RowKind kind(int number, Object... cells) {
        return RowKinds.of(row(number, cells), table(WIDE));
    }

    private static SourceTable table(ColumnMapping mapping) {
        return new SourceTable(List.of(), new SourceSheet(0, "A", false), 4, 1, List.of(), mapping, 100);
    }
}
