package coop.portal.registry;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.kernel.Remark;
import coop.portal.kernel.Severity;
import coop.portal.registry.model.ImportBatchId;
import coop.portal.registry.model.ImportMapping;
import coop.portal.registry.model.ImportVerdict;
import coop.portal.support.ModuleTest;
import coop.portal.support.Queries;
import coop.portal.support.UseCase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@UseCase("REG-10")
class ImportNameClashModuleTest extends ModuleTest {

    private static final String NAME = "Tên hợp tác xã";

    @TempDir
    Path folder;

    private ImportDesk desk;

    @BeforeEach
    void begin() {
        desk = new ImportDesk(application);
        actAs(actors.system("test"));
        desk.applied(RegistryWorkbook.empty().row(NAME, "Hợp tác xã Đồng Tâm").write(folder, "dau.xlsx"));
    }

    @Test
    @UseCase(value = "REG-10", rule = "NAME-6")
    void names_that_others_bear_are_told_and_neither_counted_as_warnings_nor_refused() {
        ImportBatchId id = desk.checked(RegistryWorkbook.empty()
                .row(NAME, "Hợp tác xã Đồng Tâm")
                .row(NAME, "HTX Đồng Tâm", "Xã/phường/TT", "Xã Nghi Văn")
                .row(NAME, "Hợp tác xã Đồng Tâm 2")
                .row(NAME, "Tổ hợp tác Đồng Tâm")
                .row(NAME, "Hợp tác xã Bình Minh")
                .row(NAME, "Hợp tác xã Tân Bình Minh")
                .write(folder, "moi.xlsx"));
        assertThat(desk.line(id, 5).verdict()).isEqualTo(ImportVerdict.UNCHANGED);
        assertThat(clashes(id, 5)).isEmpty();
        assertThat(clashes(id, 6)).containsExactly("N-1");
        assertThat(clashes(id, 7)).containsExactly("N-3");
        assertThat(clashes(id, 8)).isEmpty();
        assertThat(clashes(id, 9)).isEmpty();
        assertThat(clashes(id, 10)).containsExactly("N-5");
        assertThat(desk.line(id, 10).remarks()).filteredOn(one -> one.rule().equals("N-5")).singleElement()
                .satisfies(one -> assertThat(one.args()).containsExactly("Hợp tác xã Bình Minh", "9"));
        assertThat(desk.lines(id)).flatExtracting(line -> line.remarks().stream()
                        .filter(one -> one.rule().startsWith("N-"))
                        .map(Remark::severity)
                        .toList())
                .containsOnly(Severity.INFO);
        assertThat(desk.batch(id).counts().warnings()).isZero();
        assertThat(desk.batch(id).counts().refused()).isZero();
    }

    private List<String> clashes(ImportBatchId id, int row) {
        return desk.line(id, row).remarks().stream().map(Remark::rule).filter(rule -> rule.startsWith("N-")).toList();
    }

    @Test
    void a_hundred_rows_are_checked_with_as_many_questions_as_ten() {
        assertThat(questions(100)).isEqualTo(questions(10)).isLessThan(20);
    }

    private int questions(int rows) {
        RegistryWorkbook workbook = RegistryWorkbook.empty();
        for (int row = 0; row < rows; row++) {
            workbook.row("Mã số HTX/MST", RegistryWorkbook.code(100 + row));
        }
        Path file = workbook.write(folder, "so-" + rows + ".xlsx");
        try (ImportFile opened = application.getBean(ImportBatchFiles.class).open(file, "so.xlsx")) {
            ImportMapping mapping = opened.guess(opened.table());
            return Queries.counted(() -> application.getBean(ImportChecking.class)
                            .judge(opened, mapping, ImportDesk.watched(done -> {}), judged -> {}))
                    .size();
        }
    }
}
