package coop.portal.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.exchange.model.Cell;
import coop.portal.exchange.model.ColumnSpec;
import coop.portal.exchange.model.RowKind;
import coop.portal.exchange.model.SourceRow;
import coop.portal.exchange.model.SourceSheet;
import coop.portal.exchange.model.SourceTable;
import coop.portal.exchange.model.UploadLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceWorkbookTest {

    private static final List<ColumnSpec> WANTED = List.of(
            ColumnSpec.required("code", "Mã số thuế"),
            ColumnSpec.required("name", "Tên hợp tác xã"),
            ColumnSpec.optional("women", "Thành viên nữ"),
            ColumnSpec.optional("founded", "Ngày cấp"));

    @TempDir
    Path folder;

    @Test
    void a_table_as_people_keep_it() {
        Path file = workbook(book -> {
            Sheet sheet = book.createSheet("DS");
            put(sheet, 0, "DANH SÁCH HỢP TÁC XÃ");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
            put(sheet, 3, "STT", "Tên HTX", "Mã số thuế", "Thành viên", "", "Ngày cấp");
            put(sheet, 4, "", "", "", "Nam", "Nữ", "");
            sheet.addMergedRegion(new CellRangeAddress(3, 3, 3, 4));
            sheet.addMergedRegion(new CellRangeAddress(3, 4, 1, 1));
            put(sheet, 5, "(1)", "(2)", "(3)", "(4)", "(5)", "(6)");
            put(sheet, 6, 1, "HTX A", 2901351261L, 3, 4, LocalDate.of(2012, 5, 3));
            put(sheet, 8, 2, "HTX B", "2901351278", 3, 4, "3/5/2012").setZeroHeight(true);
            put(sheet, 9, "", "Tổng cộng", "", 6, 8);
        });
        try (SourceWorkbook book = SourceWorkbook.open(file, "x.xlsx", UploadLimits.USUAL)) {
            SourceTable table = book.find(WANTED);
            List<SourceRow> rows = rows(book, table);

            assertThat(table.headerRow()).isEqualTo(5);
            assertThat(table.headerDepth()).isEqualTo(2);
            assertThat(table.mapping().column("women")).hasValue(4);
            assertThat(table.rowsBelow()).isEqualTo(5);
            assertThat(rows).extracting(SourceRow::number).containsExactly(6, 7, 9, 10);
            assertThat(rows).extracting(SourceRow::kind)
                    .containsExactly(RowKind.NUMBERING, RowKind.ENTRY, RowKind.ENTRY, RowKind.TOTAL);
            assertThat(rows).extracting(SourceRow::hidden).containsExactly(false, false, true, false);
            assertThat(table.mapping().cell(rows.get(1), "code")).isEqualTo(new Cell.Number(new BigDecimal("2901351261")));
            assertThat(table.mapping().cell(rows.get(1), "founded")).isEqualTo(new Cell.Date(LocalDate.of(2012, 5, 3)));
        }
    }

    @Test
    void of_several_sheets_the_one_that_names_what_is_wanted() {
        Path file = workbook(book -> {
            put(book.createSheet("Bìa"), 0, "BÁO CÁO");
            Sheet hidden = book.createSheet("Cũ");
            put(hidden, 0, "Tên hợp tác xã", "Mã số thuế");
            book.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
            put(book.createSheet("Mới"), 2, "Tên hợp tác xã", "Mã số thuế");
            put(book.createSheet("Khác"), 2, "Tên", "Điện thoại");
        });
        try (SourceWorkbook book = SourceWorkbook.open(file, "x.xlsx", UploadLimits.USUAL)) {
            SourceTable table = book.find(WANTED);

            assertThat(table.sheet().name()).isEqualTo("Mới");
            assertThat(table.sheets()).extracting(SourceSheet::name).containsExactly("Bìa", "Cũ", "Mới", "Khác");
            assertThat(table.sheets()).extracting(SourceSheet::hidden).containsExactly(false, true, false, false);
            assertThat(book.find(book.sheets().get(1), WANTED).headerRow()).isEqualTo(1);
            assertThat(book.at(book.sheets().get(3), 3, 1, WANTED).columns()).hasSize(2);
            assertThatThrownBy(() -> book.find(book.sheets().get(0), WANTED)).hasMessage("exchange.refusal.no-header");
        }
    }

    @Test
    void every_kind_of_cell() {
        Path file = workbook(book -> {
            Row row = put(book.createSheet("A"), 0, "text", 1.5, true, LocalDate.of(2012, 5, 3));
            row.createCell(4).setCellFormula("1+1");
            book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(4));
            row.createCell(5).setCellFormula("NOW()");
            row.createCell(6).setCellErrorValue((byte) 0x17);
            row.createCell(7).setCellValue(new XSSFRichTextString("a rich text"));
            row.createCell(8).setCellValue("=1+1");
            row.createCell(9).setCellValue("<b>&amp;</b>");
        });
        try (SourceWorkbook book = SourceWorkbook.open(file, "x.xlsx", UploadLimits.USUAL)) {
            List<Cell> cells = book.head(book.sheets().getFirst()).getFirst().cells();

            assertThat(cells.subList(0, 5)).containsExactly(new Cell.Text("text"), new Cell.Number(new BigDecimal("1.5")),
                    new Cell.Bool(true), new Cell.Date(LocalDate.of(2012, 5, 3)), new Cell.Number(new BigDecimal("2")));
            assertThat(cells.subList(6, 10)).containsExactly(new Cell.Error("#REF!"), new Cell.Text("a rich text"),
                    new Cell.Text("=1+1"), new Cell.Text("<b>&amp;</b>"));
        }
    }

    @Test
    void what_only_odd_programs_write() {
        Path file = new HandmadeWorkbook().sheet("""
                <row><c><v>1</v></c><c t="inlineStr"><is><r><t>a</t></r><r><t xml:space="preserve"> b</t></r><rPh><t>no</t></rPh></is></c></row>\
                <row r="5"><c r="C5" t="str"><f>A1</f><v>x_x000D_y</v></c><c t="d"><v>2012-05-03T00:00:00</v></c><c><f>SUM(A1)</f></c>\
                <c><v>1E+400</v></c><c><v>0.30000000000000004</v></c><c><v>abc</v></c><c t="str"><v><![CDATA[<x>]]></v></c></row>""")
                .in(folder);
        try (SourceWorkbook book = SourceWorkbook.open(file, "x.xlsx", UploadLimits.USUAL)) {
            List<SourceRow> rows = book.head(book.sheets().getFirst());

            assertThat(rows).extracting(SourceRow::number).containsExactly(1, 5);
            assertThat(rows.get(0).cells()).containsExactly(new Cell.Number(BigDecimal.ONE), new Cell.Text("a b"));
            assertThat(rows.get(1).cells()).containsExactly(Cell.EMPTY, Cell.EMPTY, new Cell.Text("x\ry"),
                    new Cell.Date(LocalDate.of(2012, 5, 3)), new Cell.Error("=SUM(A1)"), new Cell.Error("1E+400"),
                    new Cell.Number(new BigDecimal("0.3")), new Cell.Error("abc"), new Cell.Text("<x>"));
        }
    }

    @Test
    void days_of_both_calendars_and_formats_that_are_none() {
        assertThat(DateFormats.shows("dd/mm/yyyy")).isTrue();
        assertThat(DateFormats.shows("[$-42A]d mmmm yyyy;@")).isTrue();
        assertThat(DateFormats.shows("#,##0 \"đồng dy\"")).isFalse();
        assertThat(DateFormats.shows("[Red]#,##0;[Red]-#,##0")).isFalse();
        assertThat(DateFormats.shows("_-* #,##0\\d_-")).isFalse();
        assertThat(DateFormats.shows("General")).isFalse();
        assertThat(DateFormats.shows("hh:mm")).isFalse();
    }

    @Test
    void places_beyond_what_a_sheet_has_are_damage_and_no_memory() {
        for (String rows : List.of("<row r=\"1\"><c r=\"ZZZZ1\"><v>1</v></c></row>", "<row r=\"2000000000\"/>", "<row r=\"0\"/>",
                "<row r=\"1\"><c t=\"s\"><v>7</v></c></row>", "<row r=\"x\"/>", "<row><c s=\"y\"><v>1</v></c></row>", "<row><c>")) {
            Path file = new HandmadeWorkbook().sheet(rows).in(folder);
            assertThatThrownBy(() -> {
                try (SourceWorkbook book = SourceWorkbook.open(file, "x.xlsx", UploadLimits.USUAL)) {
                    book.find(WANTED);
                }
            }).hasMessage("exchange.refusal.damaged");
        }
    }

    @Test
    void shared_texts_are_counted() {
        Path file = new HandmadeWorkbook().with("xl/sharedStrings.xml", "<sst>" + "<si><t>x</t></si>".repeat(5_000) + "</sst>")
                .sheet("<row><c t=\"s\"><v>0</v></c></row>").in(folder);
        UploadLimits tight = new UploadLimits(1 << 20, 1 << 20, 150, 100, 40_000);
        try (SourceWorkbook book = SourceWorkbook.open(file, "x.xlsx", tight)) {
            assertThatThrownBy(() -> book.find(WANTED)).hasMessage("exchange.refusal.zip-bomb");
        }
    }

    @Test
    void workbooks_with_nothing_in_them() {
        refuses(new HandmadeWorkbook().in(folder), "empty-file");
        refuses(workbook(book -> put(book.createSheet("A"), 0, "x", "y")), "no-header");
        refuses(workbook(book -> book.createSheet("A")), "empty-file");
        refuses(new HandmadeWorkbook().with("xl/workbook.xml", "<workbook/>").in(folder), "no-sheet");
        refuses(new HandmadeWorkbook().without("xl/workbook.xml").in(folder), "damaged");
        refuses(new HandmadeWorkbook().without("xl/worksheets/sheet1.xml").in(folder), "no-sheet");
    }

    private void refuses(Path file, String reason) {
        assertThatThrownBy(() -> {
            try (SourceWorkbook book = SourceWorkbook.open(file, "x.xlsx", UploadLimits.USUAL)) {
                book.find(WANTED);
            }
        }).hasMessage("exchange.refusal." + reason);
    }

    private static List<SourceRow> rows(SourceWorkbook book, SourceTable table) {
        try (Stream<SourceRow> rows = book.rows(table)) {
            return rows.toList();
        }
    }

    private Path workbook(Consumer<XSSFWorkbook> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            content.accept(book);
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HandmadeWorkbook.write(folder, out.toByteArray());
    }

    private static Row put(Sheet sheet, int at, Object... values) {
        Row row = sheet.createRow(at);
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case Number number -> row.createCell(i).setCellValue(number.doubleValue());
                case Boolean bool -> row.createCell(i).setCellValue(bool);
                case LocalDate day -> {
                    CellStyle style = sheet.getWorkbook().createCellStyle();
                    style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("dd/mm/yyyy"));
                    row.createCell(i).setCellValue(day);
                    row.getCell(i).setCellStyle(style);
                }
                default -> row.createCell(i).setCellValue(values[i].toString());
            }
        }
        return row;
    }
}
