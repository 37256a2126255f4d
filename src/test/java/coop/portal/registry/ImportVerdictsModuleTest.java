package coop.portal.registry;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.kernel.Remark;
import coop.portal.kernel.Severity;
import coop.portal.registry.model.ImportBatchId;
import coop.portal.registry.model.ImportLine;
import coop.portal.registry.model.ImportVerdict;
import coop.portal.support.ModuleTest;
import coop.portal.support.UseCase;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@UseCase("REG-10")
class ImportVerdictsModuleTest extends ModuleTest {

    @TempDir
    Path folder;

    private ImportDesk desk;

    @BeforeEach
    void begin() {
        desk = new ImportDesk(application);
        actAs(actors.system("test"));
    }

    private ImportLine verdict(Object... different) {
        RegistryWorkbook workbook = RegistryWorkbook.empty().row(different);
        ImportBatchId id = desk.checked(workbook.write(folder, "so.xlsx"));
        assertThat(desk.batch(id).counts().rows()).isEqualTo(1);
        assertThat(desk.batch(id).counts().leftOut()).as("the total is no row").isEqualTo(1);
        return desk.lines(id).getFirst();
    }

    private void taken(ImportLine line) {
        assertThat(line.verdict()).as("%s", line.remarks()).isEqualTo(ImportVerdict.NEW);
        assertThat(line.warned()).as("%s", line.remarks()).isFalse();
    }

    private void warned(ImportLine line, String rule) {
        assertThat(line.verdict()).as("%s", line.remarks()).isEqualTo(ImportVerdict.NEW);
        assertThat(line.remarks().stream().filter(one -> one.severity() == Severity.WARNING).map(Remark::rule))
                .containsExactly(rule);
    }

    private void refused(ImportLine line, String rule) {
        assertThat(line.verdict()).isEqualTo(ImportVerdict.REFUSED);
        assertThat(line.gravest().rule()).isEqualTo(rule);
    }

    @Test
    @UseCase(value = "REG-10", rule = "IMP-3")
    void what_people_type_in_their_own_ways_is_taken() {
        taken(verdict("Ngày cấp", "2004-02-26"));
        taken(verdict("Ngày cấp", "1-3-2023"));
        taken(verdict("Ngày cấp", 41295));
        taken(verdict("Ngày cấp", LocalDate.of(2012, 3, 17)));
        taken(verdict("Tên hợp tác xã", Normalizer.normalize("Hợp tác xã Đồng Tâm", Normalizer.Form.NFD)));
        taken(verdict("Tên hợp tác xã", "  Hợp  tác xã Thắng  Lợi "));
        taken(verdict("Tên hợp tác xã", "HTX Đồng Tâm"));
        taken(verdict("Tên hợp tác xã", "Quỹ tín dụng nhân dân Hưng Lộc", "Lĩnh vực", "Tài chính", "Mã ngành", "6492"));
        taken(verdict("Vốn điều lệ", "1.959", "Số thành viên", "34"));
        taken(verdict("Mã số HTX/MST", Long.valueOf(RegistryWorkbook.code(0))));
        taken(verdict("Địa chỉ trụ sở", "=HYPERLINK(\"http://example.invalid\",\"x\")"));
        taken(verdict("Giám đốc", "<img src=x onerror=alert(1)>"));
        taken(verdict("Mã ngành", 145));
    }

    @Test
    @UseCase(value = "REG-10", rule = {"IMP-5", "DQ-18"})
    void what_deserves_a_second_look_is_taken_with_a_warning() {
        String code = RegistryWorkbook.code(0);
        char wrong = code.charAt(9) == '9' ? '0' : (char) (code.charAt(9) + 1);
        warned(verdict("Mã số HTX/MST", code.substring(0, 9) + wrong), "DQ-02");
        warned(verdict("Vốn điều lệ", 1_299_000_000), "DQ-18");
        warned(verdict("Huyện/TX/TP", "Huyện Quế Phong"), "IMP-5");
        warned(verdict("Tên hợp tác xã", "Đồng Tâm"), "NAME-2");
        warned(verdict("Ngày cấp", "2015"), "IMP-1");
        warned(verdict("Tên hợp tác xã", "Hợp tác xã <b>Đồng Tâm</b>"), "NAME-4");
    }

    @Test
    @UseCase(value = "REG-10", rule = "IMP-1")
    void what_cannot_be_kept_is_refused_and_says_why() {
        refused(verdict("Mã số HTX/MST", ""), "DQ-01");
        refused(verdict("Xã/phường/TT", "Xã Nậm Cắn Mới"), "SEAT-2");
        refused(verdict("CBQL ĐH, CĐ", 5), "DQ-19");
        refused(verdict("Ngày cấp", "15/08/2032"), "DATE-1");
        refused(verdict("Số thành viên", -300), "M-01");
        refused(verdict("Ngày cấp", "31/02/2020"), "IMP-1");
        refused(verdict("Vốn điều lệ", "nhiều"), "IMP-1");
    }

    @Test
    @UseCase(value = "REG-10", rule = "DQ-03")
    void the_same_code_a_second_time_in_a_file_is_refused_and_names_the_row_above() {
        RegistryWorkbook workbook = RegistryWorkbook.empty().row().row("Mã số HTX/MST", RegistryWorkbook.code(0));
        ImportBatchId id = desk.checked(workbook.write(folder, "so.xlsx"));
        ImportLine second = desk.line(id, workbook.last());
        refused(second, "DQ-03");
        assertThat(second.gravest().args()).containsExactly("5");
    }

    @Test
    void a_capital_in_dong_is_kept_as_what_it_is_worth() {
        ImportBatchId id = desk.applied(
                RegistryWorkbook.empty().row("Vốn điều lệ", 1_299_000_000).write(folder, "so.xlsx"));
        assertThat(database().queryForObject(
                        "SELECT charter_capital FROM portal.organisation WHERE code = ?", Long.class, RegistryWorkbook.code(0)))
                .isEqualTo(1_299_000_000L);
        assertThat(desk.batch(id).counts().warnings()).isEqualTo(1);
    }

    @Test
    void the_unit_of_money_is_that_of_the_header() {
        List<String> captions = RegistryWorkbook.CAPTIONS.stream()
                .map(caption -> caption.equals("Vốn điều lệ") ? "Vốn điều lệ (đồng)" : caption)
                .toList();
        desk.applied(RegistryWorkbook.empty()
                .captions(captions)
                .row("Vốn điều lệ (đồng)", 446_000_000)
                .write(folder, "so.xlsx"));
        assertThat(database().queryForObject(
                        "SELECT charter_capital FROM portal.organisation WHERE code = ?", Long.class, RegistryWorkbook.code(0)))
                .isEqualTo(446_000_000L);
    }

    @Test
    void the_counts_of_a_file_add_up() {
        RegistryWorkbook workbook = RegistryWorkbook.empty().row().row("Số thành viên", -1).row("Vốn điều lệ", 1_299_000_000);
        ImportBatchId id = desk.checked(workbook.write(folder, "so.xlsx"));
        var counts = desk.batch(id).counts();
        assertThat(counts.created() + counts.updated() + counts.unchanged() + counts.refused()).isEqualTo(counts.rows());
        assertThat(List.of(counts.rows(), counts.created(), counts.refused(), counts.warnings())).containsExactly(3, 2, 1, 1);
    }
}
