package coop.portal.registry;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.exchange.model.SourceTable;
import coop.portal.exchange.model.UploadLimits;
import coop.portal.registry.model.ImportField;
import coop.portal.registry.model.ImportFrame;
import coop.portal.registry.model.ImportMapping;
import coop.portal.registry.model.ImportMoney;
import coop.portal.registry.model.ImportValues;
import coop.portal.registry.rules.ImportReading;
import coop.portal.support.RegistryLimits;
import coop.portal.support.UseCase;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks as other offices keep them, from the file to what is understood of its rows. */
@UseCase(value = "REG-10", rule = "IMP-3")
class OtherPeoplesWorkbooksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
    private static final LocalDate DAY = LocalDate.of(2016, 10, 14);

    @TempDir
    Path folder;

    private record Read(ImportMapping mapping, List<ImportValues> rows, int leftOut) {}

    private Read read(Path path) {
        try (ImportFile file = ImportFile.open(path, path.getFileName().toString(), UploadLimits.USUAL)) {
            SourceTable table = file.table();
            ImportMapping mapping = file.guess(table);
            List<ImportValues> values = new ArrayList<>();
            try (ImportFile.Rows rows = file.rows(mapping)) {
                while (rows.hasNext()) {
                    values.add(ImportReading.read(
                            rows.next().cells(), new ImportFrame(TODAY, mapping.unit(), mapping.asOf(), RegistryLimits.TODAY)));
                }
                return new Read(mapping, values, rows.leftOut());
            }
        }
    }

    private Read read(Consumer<Workbook> content) {
        Path file = folder.resolve("so.xlsx");
        try (OutputStream out = Files.newOutputStream(file); Workbook workbook = new Workbook(out, "test", "1.0")) {
            content.accept(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read(file);
    }

    private Read sheet(Consumer<Worksheet> content) {
        return read(workbook -> content.accept(workbook.newWorksheet("Trang 1")));
    }

    private static void line(Worksheet sheet, int row, int column, Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof Number number) {
                sheet.value(row, column + i, number);
            } else if (cells[i] instanceof LocalDate day) {
                sheet.value(row, column + i, day);
                sheet.style(row, column + i).format("dd/mm/yyyy").set();
            } else {
                sheet.value(row, column + i, (String) cells[i]);
            }
        }
    }

    private static void isTam(ImportValues row) {
        assertThat(row.text(ImportField.NAME)).isEqualTo("HTX Đồng Tâm");
        assertThat(row.text(ImportField.CODE)).isEqualTo("2901351261");
        assertThat(row.day(ImportField.CERT_DATE)).isEqualTo(DAY);
    }

    @Test
    void titles_to_the_right_empty_columns_before_and_a_signature_below() {
        Read read = sheet(sheet -> {
            line(sheet, 0, 6, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
            line(sheet, 1, 6, "Độc lập - Tự do - Hạnh phúc");
            line(sheet, 4, 3, "BIỂU TỔNG HỢP HỢP TÁC XÃ ĐẾN NGÀY 31/12/2025");
            line(sheet, 9, 2, "TT", "Ngày thành lập", "MST", "Tên đơn vị", "Số TV", "Vốn ĐL (tỷ đồng)");
            line(sheet, 10, 2, "(1)", "(2)", "(3)", "(4)", "(5)", "(6)");
            line(sheet, 11, 2, 1, "14.10.2016", 2901351261L, "HTX Đồng Tâm", 12, new BigDecimal("1.5"));
            line(sheet, 12, 2, 2, DAY, "2901351279", "HTX Thắng Lợi", "15", "0,8");
            line(sheet, 13, 5, "Tổng số: 02 HTX");
            line(sheet, 13, 6, 27);
            line(sheet, 16, 3, "Người lập biểu");
            line(sheet, 16, 6, "Thủ trưởng đơn vị");
        });
        assertThat(read.rows()).hasSize(2);
        isTam(read.rows().getFirst());
        assertThat(read.rows().getFirst().money(ImportField.CAPITAL)).isEqualByComparingTo("1500000000");
        assertThat(read.rows().getLast().money(ImportField.CAPITAL)).isEqualByComparingTo("800000000");
        assertThat(read.mapping().unit()).isEqualTo(ImportMoney.BILLION);
        assertThat(read.mapping().asOf()).isEqualTo(LocalDate.of(2025, 12, 31));
    }

    @Test
    void two_header_rows_with_merged_cells_and_a_hidden_column_and_row() {
        Read read = sheet(sheet -> {
            line(sheet, 0, 0, "STT", "Tên HTX", "Giấy chứng nhận", "", "Cán bộ quản lý", "", "");
            line(sheet, 1, 2, "Mã số HTX", "Ngày cấp", "Tổng số", "ĐH, CĐ", "TC, SC");
            sheet.range(0, 0, 1, 0).merge();
            sheet.range(0, 1, 1, 1).merge();
            sheet.range(0, 2, 0, 3).merge();
            sheet.range(0, 4, 0, 6).merge();
            line(sheet, 2, 0, 1, "HTX Đồng Tâm", "2901351261", DAY, 5, 2, 3);
            line(sheet, 3, 0, 2, "HTX Thắng Lợi", "2901351279", DAY, 4, 1, 1);
            sheet.hideColumn(4);
            sheet.hideRow(3);
        });
        assertThat(read.rows()).hasSize(2);
        isTam(read.rows().getFirst());
        assertThat(read.mapping().columns())
                .containsEntry(ImportField.MANAGERS, 4)
                .containsEntry(ImportField.MANAGERS_UNIVERSITY, 5)
                .containsEntry(ImportField.MANAGERS_INTERMEDIATE, 6);
    }

    @Test
    void of_several_sheets_the_list_and_not_its_summary() {
        Read read = read(workbook -> {
            Worksheet summary = workbook.newWorksheet("Tổng hợp");
            line(summary, 0, 0, "Huyện", "Số HTX", "Số thành viên");
            line(summary, 1, 0, "Huyện Nghi Lộc", 1, 12);
            Worksheet notes = workbook.newWorksheet("Ghi chú");
            line(notes, 0, 0, "Tên", "Nội dung");
            line(notes, 1, 0, "Người lập", "Phòng ĐKKD");
            Worksheet list = workbook.newWorksheet("DS chi tiết");
            line(list, 1, 0, "Stt", "Tên tổ chức", "Mã số thuế", "Ngày cấp lần đầu", "Xã, phường");
            line(list, 2, 0, 1, "HTX Đồng Tâm", "2901351261", DAY, "Xã Nghi Mỹ");
        });
        assertThat(read.mapping().sheet()).isEqualTo(2);
        assertThat(read.rows()).hasSize(1);
        isTam(read.rows().getFirst());
    }

    @Test
    void days_in_the_forms_that_people_use() {
        Object[] forms = {DAY, 42_657, "14/10/2016", "14-10-2016", "14.10.16", "2016-10-14", "20161014",
            "ngày 14 tháng 10 năm 2016", "14/10/2016 00:00:00", "14 / 10 / 2016"};
        Read read = sheet(sheet -> {
            line(sheet, 0, 0, "Tên HTX", "Mã số", "Ngày cấp");
            for (int i = 0; i < forms.length; i++) {
                line(sheet, 1 + i, 0, "HTX " + i, "29013512" + (10 + i), forms[i]);
            }
        });
        assertThat(read.rows()).hasSize(forms.length).allSatisfy(row ->
                assertThat(row.day(ImportField.CERT_DATE)).isEqualTo(DAY));
    }

    @Test
    void totals_and_headings_in_whatever_words_are_no_rows() {
        Read read = sheet(sheet -> {
            line(sheet, 0, 0, "STT", "Tên HTX", "Mã số", "Ngày cấp", "Số thành viên", "Xã");
            line(sheet, 1, 0, "I", "HUYỆN NGHI LỘC");
            line(sheet, 2, 0, 1, "HTX Đồng Tâm", "2901351261", DAY, 12, "Xã Nghi Mỹ");
            line(sheet, 3, 1, "Cộng huyện Nghi Lộc");
            line(sheet, 3, 4, 12);
            line(sheet, 4, 0, "II", "HUYỆN NAM ĐÀN");
            line(sheet, 5, 0, 2, "Tổng hợp Thắng Lợi", "2901351279", DAY, 15, "Xã Nam Anh");
            line(sheet, 6, 0, "Cộng:", "", "", "", 27);
            line(sheet, 7, 0, "TỔNG CỘNG (I+II)", "", "", "", 27);
            line(sheet, 9, 1, "Nghệ An, ngày 05 tháng 10 năm 2026");
        });
        assertThat(read.rows()).extracting(row -> row.text(ImportField.NAME))
                .containsExactly("HTX Đồng Tâm", "Tổng hợp Thắng Lợi");
    }

    @Test
    void three_hundred_columns_of_which_few_are_wanted() {
        Read read = sheet(sheet -> {
            for (int column = 0; column < 300; column++) {
                sheet.value(0, column, "Chỉ tiêu " + column);
                sheet.value(1, column, column);
            }
            line(sheet, 0, 150, "Mã số HTX");
            line(sheet, 1, 150, "2901351261");
            line(sheet, 0, 220, "Ngày cấp");
            line(sheet, 1, 220, DAY);
            line(sheet, 0, 299, "Tên hợp tác xã");
            line(sheet, 1, 299, "HTX Đồng Tâm");
        });
        assertThat(read.rows()).hasSize(1);
        isTam(read.rows().getFirst());
    }

    @Test
    void a_header_alone_has_no_rows() {
        assertThat(read(RegistryWorkbook.empty().withoutTotal().write(folder, "mau.xlsx")).rows()).isEmpty();
    }

    @Test
    void text_files_of_other_programs() throws IOException {
        String text = "DANH SÁCH HỢP TÁC XÃ;;\r\nTên HTX;Mã số thuế;Ngày cấp\r\nHTX Đồng Tâm;2901351261;14/10/2016\r\n;;\r\n";
        for (String form : List.of(text, "\uFEFF" + text, Normalizer.normalize(text, Normalizer.Form.NFD), text.replace(';', '\t'),
                "sep=;\r\n" + text, text.replace("\r\n", "\n"))) {
            for (var charset : List.of(java.nio.charset.StandardCharsets.UTF_8, java.nio.charset.StandardCharsets.UTF_16LE)) {
                Read read = read(Files.write(folder.resolve("so.csv"), form.getBytes(charset)));
                assertThat(read.rows()).as(form).hasSize(1);
                isTam(read.rows().getFirst());
            }
        }
    }
}
