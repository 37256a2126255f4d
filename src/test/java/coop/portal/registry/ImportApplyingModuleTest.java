package coop.portal.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.exchange.model.TaskId;
import coop.portal.exchange.model.TaskInterrupted;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.RefusedException;
import coop.portal.registry.model.ImportAction;
import coop.portal.registry.model.ImportBatchId;
import coop.portal.registry.model.ImportField;
import coop.portal.registry.model.ImportStage;
import coop.portal.registry.model.ImportVerdict;
import coop.portal.registry.model.MemberFigures;
import coop.portal.registry.model.OrganisationVersion;
import coop.portal.registry.persistence.ImportRecords;
import coop.portal.registry.persistence.OrganisationVersions;
import coop.portal.support.ModuleTest;
import coop.portal.support.OpenFindings;
import coop.portal.support.Queries;
import coop.portal.support.UseCase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@UseCase("REG-11")
class ImportApplyingModuleTest extends ModuleTest {

    @TempDir
    Path folder;

    private ImportDesk desk;

    @BeforeEach
    void begin() {
        desk = new ImportDesk(application);
        actAs(actors.system("test"));
    }

    private static int count(String table) {
        return database().queryForObject("SELECT COUNT(*) FROM portal." + table, Integer.class);
    }

    private OrganisationVersion kept(String code) {
        return application.getBean(OrganisationVersions.class).byCodes(List.of(code)).getFirst();
    }

    private Path two() {
        return RegistryWorkbook.empty().row().row().write(folder, "so.xlsx");
    }

    @Test
    void an_applied_file_stands_in_the_registry_with_all_that_belongs_to_it() {
        int before = count("organisation");
        ImportBatchId id = desk.applied(two());
        assertThat(count("organisation")).isEqualTo(before + 2);
        OrganisationVersion kept = kept(RegistryWorkbook.code(1));
        assertThat(kept.draft().identity().name()).isEqualTo("Hợp tác xã Nông nghiệp số 1");
        assertThat(kept.draft().members().official()).isEqualTo(70);
        assertThat(kept.draft().representative().orElseThrow().fullName()).isEqualTo("Võ Thanh Tâm");
        assertThat(kept.draft().activity().main().orElseThrow().code()).isEqualTo("0145");
        assertThat(count("organisation_status_history")).isEqualTo(4);
        assertThat(desk.batch(id).stage()).isEqualTo(ImportStage.APPLIED);
    }

    @Test
    @UseCase(value = "QUA-02", rule = "RUN-5")
    void what_is_wrong_with_imported_rows_is_found_at_once_and_goes_with_the_undo() {
        ImportBatchId id = desk.applied(RegistryWorkbook.empty().row("Giám đốc", "").row().write(folder, "so.xlsx"));
        OrganisationId one = kept(RegistryWorkbook.code(0)).id();
        assertThat(OpenFindings.of(database(), one)).contains("DQ_10", "DQ_21");

        desk.undo(id);
        assertThat(OpenFindings.of(database(), one)).isEmpty();
    }

    @Test
    @UseCase(value = "QUA-02", rule = "RUN-6")
    void asking_for_a_check_costs_an_import_one_statement_for_each_thousand_rows_and_the_check_comes_after() {
        List<String> few = applied(rows(20));
        List<String> many = applied(rows(1_500));
        assertThat(asking(few)).hasSize(1);
        assertThat(asking(many)).hasSize(2);
        assertThat(many.indexOf(asking(many).getLast())).as("nothing is checked before everything is written")
                .isLessThan(many.indexOf(turns(many).getFirst()));
        assertThat(turns(many)).as("1,500 rows in threes of 500, and one look that finds nothing left").hasSizeLessThanOrEqualTo(4);
        long perPiece = afterFirstTurn(many).size() / 3;
        assertThat(perPiece).as("statements of a piece, however many organisations it has").isLessThan(60);
        assertThat(database().queryForObject("SELECT COUNT(*) FROM portal.quality_pending", Integer.class)).isZero();
    }

    private Path rows(int count) {
        RegistryWorkbook workbook = RegistryWorkbook.empty();
        for (int i = 0; i < count; i++) {
            workbook.row();
        }
        return workbook.write(folder, count + ".xlsx");
    }

    private List<String> applied(Path file) {
        ImportBatchId id = desk.checked(file);
        return Queries.counted(() -> desk.apply(id));
    }

    private static List<String> asking(List<String> statements) {
        return statements.stream().filter(one -> one.contains("INTO quality_pending")).toList();
    }

    private static List<String> turns(List<String> statements) {
        return statements.stream().filter(one -> one.contains("quality_turn")).toList();
    }

    private static List<String> afterFirstTurn(List<String> statements) {
        return statements.subList(statements.indexOf(turns(statements).getFirst()), statements.size());
    }

    @Test
    @UseCase(value = "REG-11", rule = "APP-3")
    void a_batch_leaves_one_entry_of_its_own_and_one_for_each_row() {
        ImportBatchId id = desk.applied(two());
        assertThat(database().queryForObject(
                        "SELECT COUNT(*) FROM portal.audit_entry WHERE action = 'registry.action.import-applied'"
                                + " AND subject_id = ?",
                        Integer.class, id.text()))
                .isEqualTo(1);
        assertThat(database().queryForObject(
                        "SELECT COUNT(*) FROM portal.audit_entry WHERE action = 'registry.action.organisation-imported'",
                        Integer.class))
                .isEqualTo(2);
    }

    @Test
    @UseCase(value = "REG-11", rule = "APP-2")
    void the_same_file_a_second_time_changes_nothing() {
        desk.applied(two());
        int version = kept(RegistryWorkbook.code(0)).version();
        ImportBatchId again = desk.checked(two());
        assertThat(desk.batch(again).counts().unchanged()).isEqualTo(2);
        assertThat(kept(RegistryWorkbook.code(0)).version()).isEqualTo(version);
        assertThat(desk.sheet(again).open()).doesNotContain(ImportAction.APPLY);
    }

    @Test
    void two_people_who_checked_the_same_file_may_both_apply_it_and_it_counts_once() {
        int before = count("organisation");
        ImportBatchId one = desk.checked(two());
        ImportBatchId other = desk.checked(two());
        desk.apply(one);
        desk.apply(other);
        assertThat(count("organisation")).isEqualTo(before + 2);
        assertThat(desk.batch(other).counts().unchanged()).isEqualTo(2);
    }

    @Test
    void only_what_the_file_says_is_changed_and_the_change_is_told() {
        desk.applied(two());
        Path changed = RegistryWorkbook.empty()
                .row("Số thành viên", 99, "Tên hợp tác xã", "HỢP TÁC XÃ NÔNG NGHIỆP SỐ 0", "Giám đốc", "")
                .row()
                .write(folder, "moi.xlsx");
        ImportBatchId id = desk.checked(changed);
        assertThat(desk.line(id, 5).verdict()).isEqualTo(ImportVerdict.CHANGED);
        assertThat(desk.line(id, 5).changes()).singleElement().satisfies(change -> {
            assertThat(change.before()).isEqualTo("70");
            assertThat(change.after()).isEqualTo("99");
        });
        desk.apply(id);
        OrganisationVersion kept = kept(RegistryWorkbook.code(0));
        assertThat(kept.draft().members().official()).isEqualTo(99);
        assertThat(kept.draft().identity().name()).isEqualTo("Hợp tác xã Nông nghiệp số 0");
        assertThat(kept.draft().representative()).isPresent();
    }

    @Test
    @UseCase(value = "REG-11", rule = "APP-4")
    void a_row_whose_organisation_was_edited_after_the_check_is_left_for_another_one() {
        desk.applied(two());
        ImportBatchId id = desk.checked(
                RegistryWorkbook.empty().row("Số thành viên", 99).write(folder, "moi.xlsx"));
        edit(kept(RegistryWorkbook.code(0)), 55);
        desk.apply(id);
        assertThat(kept(RegistryWorkbook.code(0)).draft().members().official()).isEqualTo(55);
        assertThat(desk.line(id, 5).gravest().rule()).isEqualTo("IMP-8");
    }

    private void edit(OrganisationVersion kept, int members) {
        application.getBean(RegisteringOrganisations.class).correct(
                kept.id(), kept.version(), kept.draft().with(MemberFigures.official(members)), "Rà soát", true);
    }

    @Test
    @UseCase(value = "REG-11", rule = "APP-1")
    void a_file_that_is_cancelled_in_the_middle_leaves_nothing_behind() {
        RegistryWorkbook many = RegistryWorkbook.empty();
        for (int i = 0; i < ImportChecking.CHUNK + 5; i++) {
            many.row();
        }
        ImportBatchId id = desk.checked(many.write(folder, "so.xlsx"));
        int before = count("organisation");
        assertThatThrownBy(() -> desk.apply(id, ImportDesk.watched(done -> {
            throw new CancellationException();
        }))).isInstanceOf(CancellationException.class);
        assertThat(count("organisation")).isEqualTo(before);
        assertThat(count("organisation_token")).isZero();
        assertThat(count("import_effect")).isZero();
    }

    @Test
    void a_batch_whose_server_died_is_back_where_it_was_and_says_so() {
        ImportBatchId id = desk.checked(two());
        TaskId task = TaskId.next();
        transaction.executeWithoutResult(status -> {
            application.getBean(ImportRecords.class).task(id, task);
            application.getBean(ImportRecords.class).move(id, ImportStage.CHECKED, ImportStage.APPLYING, null);
            application.publishEvent(new TaskInterrupted(task, ImportTasks.KIND));
        });
        assertThat(desk.batch(id).stage()).isEqualTo(ImportStage.CHECKED);
        assertThat(desk.batch(id).note()).isEqualTo("registry.import.note.interrupted");
        desk.apply(id);
        assertThat(desk.batch(id).stage()).isEqualTo(ImportStage.APPLIED);
    }

    @Test
    @UseCase("REG-12")
    void undoing_a_batch_brings_everything_back_to_what_it_was() {
        desk.applied(two());
        OrganisationVersion before = kept(RegistryWorkbook.code(0));
        int organisations = count("organisation");
        RegistryWorkbook more = RegistryWorkbook.empty()
                .row("Số thành viên", 99, "Tên hợp tác xã", "Hợp tác xã Bình Minh", "Tình trạng", "Tạm ngừng kinh doanh")
                .row()
                .row();
        ImportBatchId id = desk.applied(more.write(folder, "moi.xlsx"));
        assertThat(count("organisation")).isEqualTo(organisations + 1);
        desk.undo(id);
        assertThat(count("organisation")).isEqualTo(organisations);
        assertThat(kept(RegistryWorkbook.code(0)).draft()).isEqualTo(before.draft());
        assertThat(count("organisation_old_name")).isZero();
        assertThat(desk.batch(id).stage()).isEqualTo(ImportStage.UNDONE);
        assertThat(database().queryForObject(
                        "SELECT COUNT(*) FROM portal.audit_entry WHERE action = 'registry.action.organisation-import-undone'",
                        Integer.class))
                .isEqualTo(2);
    }

    @Test
    @UseCase(value = "REG-12", rule = {"UND-1", "UND-2"})
    void a_batch_is_not_undone_once_somebody_has_edited_and_the_rows_are_named() {
        ImportBatchId id = desk.applied(two());
        edit(kept(RegistryWorkbook.code(1)), 55);
        assertThatThrownBy(() -> application.getBean(ImportingRegistry.class).undo(id))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.reasons().getFirst().key()).isEqualTo("registry.refusal.import-edited");
                    assertThat(refused.reasons().getFirst().args()).containsExactly("6");
                });
        assertThat(desk.batch(id).stage()).isEqualTo(ImportStage.APPLIED);
    }

    @Test
    void a_row_is_corrected_in_its_place_and_frees_the_one_below() {
        RegistryWorkbook workbook = RegistryWorkbook.empty().row().row("Mã số HTX/MST", RegistryWorkbook.code(0));
        ImportBatchId id = desk.checked(workbook.write(folder, "so.xlsx"));
        assertThat(desk.line(id, 6).verdict()).isEqualTo(ImportVerdict.REFUSED);
        application.getBean(CorrectingImports.class).correct(id, 5, Map.of(ImportField.CODE, RegistryWorkbook.code(7)));
        assertThat(desk.line(id, 5).verdict()).isEqualTo(ImportVerdict.NEW);
        assertThat(desk.line(id, 5).corrected()).isTrue();
        assertThat(desk.line(id, 6).verdict()).isEqualTo(ImportVerdict.NEW);
        assertThat(desk.batch(id).counts().refused()).isZero();
    }

    @Test
    void the_refused_rows_come_back_as_a_workbook_that_can_be_uploaded_again() throws IOException {
        RegistryWorkbook workbook = RegistryWorkbook.empty().row().row("Số thành viên", -300).row("Xã/phường/TT", "Xã Không Có");
        ImportBatchId id = desk.checked(workbook.write(folder, "so.xlsx"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        application.getBean(ImportDownloads.class).refused(id, "gửi lại xã sửa", out);
        Path refused = Files.write(folder.resolve("tu-choi.xlsx"), out.toByteArray());
        ImportBatchId again = desk.checked(refused);
        assertThat(desk.batch(again).counts().refused()).isEqualTo(2);
        assertThat(desk.lines(again)).allSatisfy(line -> assertThat(line.cells().keySet())
                .isEqualTo(desk.line(id, 6).cells().keySet()));
    }

    @Test
    void a_row_without_a_code_is_recognised_by_name_and_commune() {
        desk.applied(two());
        ImportBatchId id = desk.checked(RegistryWorkbook.empty()
                .row("Mã số HTX/MST", "", "Số thành viên", 71)
                .write(folder, "moi.xlsx"));
        assertThat(desk.line(id, 5).verdict()).isEqualTo(ImportVerdict.CHANGED);
        OrganisationId organisation = desk.line(id, 5).organisation();
        assertThat(organisation).isEqualTo(kept(RegistryWorkbook.code(0)).id());
    }
}
