package coop.portal.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.exchange.model.Cell;
import coop.portal.exchange.model.ColumnKind;
import coop.portal.exchange.model.OutColumn;
import coop.portal.exchange.model.SourceRow;
import coop.portal.exchange.model.UploadLimits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookWriterTest {

    private record Line(String name, BigDecimal capital, LocalDate founded) {}

    private static final List<OutColumn<Line>> COLUMNS = List.of(
            OutColumn.<Line>text("Tên hợp tác xã", Line::name).wide(40),
            OutColumn.of("Vốn (triệu đồng)", ColumnKind.MONEY, Line::capital),
            OutColumn.of("Ngày cấp", ColumnKind.DATE, Line::founded));
    private static final Line ONE = new Line("HTX Đồng Tâm", new BigDecimal("1234.5"), LocalDate.of(2012, 5, 3));

    @TempDir
    Path folder;

    @Test
    void another_program_reads_what_was_written() throws IOException {
        byte[] bytes = written(writer -> writer.sheet("Danh sách", List.of("DANH SÁCH", "Năm 2023"), COLUMNS).accept(ONE));

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            XSSFSheet sheet = book.getSheet("Danh sách");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("DANH SÁCH");
            assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("Vốn (triệu đồng)");
            assertThat(sheet.getRow(2).getCell(1).getCellStyle().getFont().getBold()).isTrue();
            assertThat(sheet.getRow(3).getCell(1).getNumericCellValue()).isEqualTo(1234.5);
            assertThat(sheet.getRow(3).getCell(1).getCellStyle().getDataFormatString()).isEqualTo("#,##0.###");
            assertThat(sheet.getRow(3).getCell(2).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(ONE.founded());
            assertThat(sheet.getRow(3).getCell(2).getCellStyle().getDataFormatString()).isEqualTo("dd/mm/yyyy");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A3:C4");
            assertThat(sheet.getColumnWidth(0) / 256).isBetween(39, 41);
        }
    }

    @Test
    void we_read_what_we_wrote_batch_after_batch() {
        List<Line> lines = IntStream.range(0, 2_345)
                .mapToObj(i -> new Line("HTX " + i, BigDecimal.valueOf(i), LocalDate.of(2000, 1, 1).plusDays(i)))
                .toList();
        byte[] bytes = written(writer -> writer.sheet("A", COLUMNS, lines.iterator()));

        List<SourceRow> rows = read(bytes, 0);

        assertThat(rows).hasSize(2_346);
        assertThat(rows.get(2_345).cells()).containsExactly(new Cell.Text("HTX 2344"),
                new Cell.Number(BigDecimal.valueOf(2_344)), new Cell.Date(LocalDate.of(2000, 1, 1).plusDays(2_344)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=cmd|' /C calc'!A0", "<b>&\"'</b>", "_x0041_", " a ", "a\nb", "0123"})
    void text_never_becomes_anything_else(String text) throws IOException {
        byte[] bytes = written(writer -> writer.sheet("A", COLUMNS).accept(new Line(text, BigDecimal.ONE, LocalDate.EPOCH)));

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
        }
        assertThat(read(bytes, 0).get(1).cell(0)).isEqualTo(new Cell.Text(text.replace("\r", "\n")));
    }

    @Test
    void characters_no_file_can_hold_are_left_out() {
        byte[] bytes = written(writer -> writer.sheet("A", COLUMNS).accept(new Line("a\u0000\u0008b\uD800c", BigDecimal.ONE, LocalDate.EPOCH)));

        assertThat(read(bytes, 0).get(1).cell(0)).isEqualTo(new Cell.Text("abc"));
    }

    @Test
    void values_of_every_kind_and_none() {
        List<OutColumn<Object[]>> columns = new ArrayList<>();
        Object[] values = {null, "", 7, 7L, 0.5, Double.NaN, true, LocalDateTime.of(2012, 5, 3, 10, 30), 12345678901234567L};
        for (int i = 0; i < values.length; i++) {
            int at = i;
            columns.add(OutColumn.of("C" + i, ColumnKind.TEXT, row -> row[at]));
        }
        byte[] bytes = written(writer -> writer.sheet("A", columns).accept(values));

        List<Cell> cells = read(bytes, 0).get(1).cells();
        assertThat(cells.subList(0, 7)).containsExactly(Cell.EMPTY, Cell.EMPTY, new Cell.Number(BigDecimal.valueOf(7)),
                new Cell.Number(BigDecimal.valueOf(7)), new Cell.Number(new BigDecimal("0.5")), Cell.EMPTY, new Cell.Text("true"));
        assertThat(cells.get(8)).isEqualTo(new Cell.Text("12345678901234567"));
    }

    @Test
    void sheets_have_names_of_their_own_and_a_workbook_has_one_at_least() throws IOException {
        byte[] several = written(writer -> {
            writer.sheet("a/b", COLUMNS).accept(ONE);
            writer.sheet("A B", COLUMNS).accept(ONE);
            writer.sheet("x".repeat(40), COLUMNS);
            writer.sheet("x".repeat(40), COLUMNS);
        });
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(several))) {
            assertThat(IntStream.range(0, 4).mapToObj(book::getSheetName))
                    .containsExactly("a b", "A B (2)", "x".repeat(31), "x".repeat(27) + " (2)");
        }
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(written(writer -> {})))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(1);
        }
    }

    @Test
    void a_full_sheet_is_followed_by_another() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        org.dhatim.fastexcel.Workbook book = new org.dhatim.fastexcel.Workbook(out, "x", null);
        List<Worksheet> begun = new ArrayList<>();
        SheetWriter<Line> sheet = new SheetWriter<>(
                name -> {
                    begun.add(book.newWorksheet("S" + begun.size()));
                    return begun.getLast();
                },
                "S", List.of(), COLUMNS, 1_000);
        IntStream.range(0, 2_500).forEach(i -> sheet.accept(ONE));
        sheet.end();
        book.finish();

        assertThat(begun).hasSize(3);
        assertThat(sheet.written()).isEqualTo(2_500);
        assertThat(read(out.toByteArray(), 0)).hasSize(1_000);
        assertThat(read(out.toByteArray(), 2)).hasSize(503);
        assertThatThrownBy(() -> sheet.accept(ONE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_text_file_of_the_same_rows() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DelimitedWriter<Line> writer = new DelimitedWriter<>(out, COLUMNS)) {
            writer.accept(ONE);
            writer.accept(new Line("=1+1, \"x\"\ny", new BigDecimal("-5"), LocalDate.of(2012, 5, 3)));
        }

        assertThat(out.toString("UTF-8")).isEqualTo("""
                \uFEFFTên hợp tác xã,Vốn (triệu đồng),Ngày cấp\r
                HTX Đồng Tâm,1234.5,03/05/2012\r
                "'=1+1, ""x"" y",-5,03/05/2012\r
                """);
    }

    private static byte[] written(Consumer<WorkbookWriter> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WorkbookWriter writer = new WorkbookWriter(out)) {
            content.accept(writer);
        }
        return out.toByteArray();
    }

    private List<SourceRow> read(byte[] bytes, int sheet) {
        Path file = HandmadeWorkbook.write(folder, bytes);
        new UploadGuard(UploadLimits.USUAL).check(file);
        try (RowSource source = WorkbookSource.open(file, UploadLimits.USUAL);
                RowSource.Rows rows = source.rows(source.sheets().get(sheet))) {
            List<SourceRow> read = new ArrayList<>();
            rows.forEachRemaining(read::add);
            return read;
        }
    }
}
