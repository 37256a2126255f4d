package coop.portal.checklists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.access.Actor;
import coop.portal.access.model.JobRole;
import coop.portal.checklists.model.AnswerDraft;
import coop.portal.checklists.model.AnswerValue;
import coop.portal.checklists.model.ChecklistId;
import coop.portal.checklists.model.LineKind;
import coop.portal.checklists.model.WorkbookLine;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.RefusedException;
import coop.portal.support.ModuleTest;
import coop.portal.support.Organisations;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("CHK-05")
class WorkbookQueriesModuleTest extends ModuleTest {

    private static final int VALUE = 4;
    private static final int REMARK = 5;

    private final Actor lan = Who.is(JobRole.DEPT_OFFICER).user(41, "Lan").withItsRights().actor();

    @TempDir
    private Path folder;

    @Autowired
    private WorkbookQueries workbooks;

    @Autowired
    private AnsweringChecklists answering;

    private BegunChecklists checklists;
    private ChecklistId id;

    @BeforeEach
    void a_checklist() {
        checklists = BegunChecklists.in(application);
        id = begin("Đồng Tâm", "check-1");
    }

    private ChecklistId begin(String name, String subject) {
        OrganisationId organisation = Organisations.in(application).cooperative(name).registered();
        return checklists.begin(organisation, checklists.agency("SO_CONG_THUONG"), subject);
    }

    private Path taken() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        as(lan, () -> workbooks.write(id, out));
        return Files.write(folder.resolve("phieu.xlsx"), out.toByteArray());
    }

    private interface Editing {
        void edit(Workbook workbook);
    }

    private Path edited(Editing editing) throws IOException {
        Path file = taken();
        try (InputStream in = Files.newInputStream(file); Workbook workbook = new XSSFWorkbook(in)) {
            editing.edit(workbook);
            Path back = folder.resolve("ve.xlsx");
            try (OutputStream out = Files.newOutputStream(back)) {
                workbook.write(out);
            }
            return back;
        }
    }

    private static Row row(Workbook workbook, String code) {
        for (Row row : workbook.getSheetAt(0)) {
            Cell first = row.getCell(0);
            if (first != null && first.getCellType() == CellType.STRING && first.getStringCellValue().equals(code)) {
                return row;
            }
        }
        throw new AssertionError(code);
    }

    /** Into a new cell, as a spreadsheet writes it: in place of one with text inside, the library would leave the old text. */
    private static void set(Workbook workbook, String code, int column, String words) {
        row(workbook, code).createCell(column).setCellValue(words);
    }

    private List<WorkbookLine> preview(Path file) {
        return as(lan, () -> workbooks.preview(id, "ve.xlsx", file));
    }

    private static WorkbookLine line(List<WorkbookLine> lines, String code) {
        return lines.stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
    }

    @Test
    @UseCase(value = "CHK-05", rule = "W-01")
    void what_was_taken_out_comes_back_as_the_same() throws IOException {
        as(lan, () -> answering.answer(BegunChecklists.answer(id, "CK-01", 0, AnswerValue.PARTIAL, "=1+1")));
        assertThat(preview(taken())).hasSize(33).allMatch(one -> one.kind() == LineKind.SAME);
    }

    @Test
    @UseCase(value = "CHK-05", rule = "W-02")
    void what_was_filled_is_new_and_what_was_answered_meanwhile_is_a_conflict() throws IOException {
        Path file = edited(workbook -> {
            set(workbook, "CK-01", VALUE, "khong dat");
            set(workbook, "CK-01", REMARK, "Hoạt động ngoài ngành");
            set(workbook, "CK-02", VALUE, "Đạt");
            set(workbook, "CK-03", VALUE, "Met");
        });
        as(lan, () -> answering.answer(BegunChecklists.answer(id, "CK-02", 0, AnswerValue.NA, "")));
        List<WorkbookLine> lines = preview(file);

        assertThat(line(lines, "CK-01").kind()).isEqualTo(LineKind.NEW);
        assertThat(line(lines, "CK-02").kind()).isEqualTo(LineKind.CONFLICT);
        assertThat(line(lines, "CK-03").kind()).isEqualTo(LineKind.NEW);
        assertThat(lines).filteredOn(one -> one.kind() == LineKind.SAME).hasSize(30);

        AnswerDraft typed = Objects.requireNonNull(line(lines, "CK-01").typed());
        assertThat(as(lan, () -> answering.answer(typed)).remark()).isEqualTo("Hoạt động ngoài ngành");
    }

    @Test
    @UseCase(value = "CHK-05", rule = "W-03")
    void rows_that_cannot_be_read_are_refused_with_the_reason() throws IOException {
        List<WorkbookLine> lines = preview(edited(workbook -> {
            set(workbook, "CK-01", VALUE, "có lẽ");
            set(workbook, "CK-02", 0, "CK-99");
            set(workbook, "CK-04", 0, "CK-03");
        }));
        assertThat(Objects.requireNonNull(line(lines, "CK-01").why()).key()).isEqualTo("checklists.refusal.unknown-value");
        assertThat(Objects.requireNonNull(line(lines, "CK-99").why()).key()).isEqualTo("checklists.refusal.unknown-item");
        assertThat(lines).filteredOn(one -> one.kind() == LineKind.REFUSED).hasSize(3);
    }

    @Test
    @UseCase(value = "CHK-05", rule = "W-04")
    void the_workbook_of_another_checklist_and_what_is_no_workbook_are_refused() throws IOException {
        Path file = taken();
        ChecklistId other = begin("Sông Lam", "check-2");
        assertThatThrownBy(() -> as(lan, () -> workbooks.preview(other, "ve.xlsx", file)))
                .isInstanceOf(RefusedException.class).hasMessageContaining("other-workbook");
        Path picture = Files.write(folder.resolve("anh.xlsx"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        assertThatThrownBy(() -> preview(picture)).isInstanceOf(RefusedException.class);
    }
}
