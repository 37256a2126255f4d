package coop.portal.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.exchange.model.Cell;
import coop.portal.exchange.model.ColumnSpec;
import coop.portal.exchange.model.RowKind;
import coop.portal.exchange.model.SourceRow;
import coop.portal.exchange.model.SourceTable;
import coop.portal.exchange.model.UploadLimits;
import coop.portal.exchange.rules.CellText;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitedSourceTest {

    private static final List<ColumnSpec> WANTED = List.of(
            ColumnSpec.required("code", "Mã số"), ColumnSpec.required("name", "Tên"), ColumnSpec.optional("capital", "Vốn điều lệ"));

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}, mark {1}")
    @CsvSource({"UTF-8, false", "UTF-8, true", "UTF-16LE, false", "UTF-16LE, true", "UTF-16BE, false", "UTF-16BE, true"})
    void encodings_with_and_without_a_mark(String charset, boolean marked) {
        String text = (marked ? "\uFEFF" : "") + "DANH SÁCH\n\nMã số;Tên;Vốn điều lệ\n2901351261;Hợp tác xã Đồng Tâm;1,5\n;Tổng cộng;\n";

        Read read = read(text.getBytes(Charset.forName(charset)));

        assertThat(read.table.headerRow()).isEqualTo(3);
        assertThat(read.rows).extracting(SourceRow::number).containsExactly(4, 5);
        assertThat(read.rows).extracting(SourceRow::kind).containsExactly(RowKind.ENTRY, RowKind.TOTAL);
        assertThat(read.rows.getFirst().cells())
                .containsExactly(new Cell.Text("2901351261"), new Cell.Text("Hợp tác xã Đồng Tâm"), new Cell.Text("1,5"));
    }

    @Test
    void the_vietnamese_code_page_of_windows() {
        StringBuilder decomposed = new StringBuilder();
        for (char c : "Mã số;Tên\n1;Hợp tác xã Đồng Tâm\n".toCharArray()) {
            String one = String.valueOf(c);
            boolean kept = DelimitedForm.WINDOWS_VIETNAMESE.newEncoder().canEncode(one);
            decomposed.append(kept ? one : windowsForm(one));
        }

        Read read = read(decomposed.toString().getBytes(DelimitedForm.WINDOWS_VIETNAMESE));

        assertThat(CellText.read(read.rows.getFirst().cell(1)).found()).contains("Hợp tác xã Đồng Tâm");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void separators(String separator) {
        String text = "Mã số;Tên;Vốn điều lệ\n1;\"A;\"\"x\"\"\nB\";2\n2;B;3\n".replace(";", separator);

        Read read = read(text.getBytes(StandardCharsets.UTF_8));

        assertThat(read.rows).extracting(SourceRow::number).containsExactly(2, 3);
        assertThat(read.rows.getFirst().cell(1)).isEqualTo(new Cell.Text("A" + separator + "\"x\"\nB"));
    }

    @Test
    void decimal_commas_do_not_separate() {
        Read read = read("Mã số;Tên;Vốn điều lệ\n1;A;1,5\n2;B;2,5\n3;C;3,5\n".getBytes(StandardCharsets.UTF_8));

        assertThat(read.table.columns()).hasSize(3);
    }

    @Test
    void a_separator_that_the_first_line_announces() {
        Read read = read("sep=;\r\nMã số;Tên,\r\n1;A\r\n".getBytes(StandardCharsets.UTF_8));

        assertThat(read.table.headerRow()).isEqualTo(2);
        assertThat(read.rows.getFirst().cells()).containsExactly(new Cell.Text("1"), new Cell.Text("A"));
    }

    @Test
    void rows_longer_and_shorter_than_the_header() {
        Read read = read("Mã số,Tên\n1\n2,B,x,y\n\n,,,\n3,C\n".getBytes(StandardCharsets.UTF_8));

        assertThat(read.rows).extracting(SourceRow::number).containsExactly(2, 3, 6);
        assertThat(read.table.lastRow()).isEqualTo(6);
    }

    @Test
    void texts_that_are_no_tables() {
        refuses(" \n\r\n ", "empty-file");
        refuses("\uFEFF", "empty-file");
        refuses("một dòng văn bản\n", "no-header");
        refuses("a\u0001\u0002\u0003\u0004\u0005", "not-a-workbook");
        refuses("Mã số,Tên\n1,\"" + "x".repeat(3_000_000), "damaged");
    }

    /** The code page has no letters with two marks: a letter with its hat or horn, and the tone after it. */
    private static String windowsForm(String letter) {
        String apart = Normalizer.normalize(letter, Normalizer.Form.NFD);
        String tones = apart.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
        return Normalizer.normalize(apart.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", ""), Normalizer.Form.NFC) + tones;
    }

    private record Read(SourceTable table, List<SourceRow> rows) {}

    private Read read(byte[] content) {
        try (SourceWorkbook book = SourceWorkbook.open(HandmadeWorkbook.write(folder, content), "x.csv", UploadLimits.USUAL)) {
            SourceTable table = book.find(WANTED);
            try (Stream<SourceRow> rows = book.rows(table)) {
                return new Read(table, rows.toList());
            }
        }
    }

    private void refuses(String content, String reason) {
        assertThatThrownBy(() -> read(content.getBytes(StandardCharsets.UTF_8))).hasMessage("exchange.refusal." + reason);
    }
}
