package coop.portal.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.access.model.JobRole;
import coop.portal.access.scope.Scope;
import coop.portal.exchange.model.ExchangePermissions;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.Remark;
import coop.portal.kernel.Window;
import coop.portal.registry.model.ImportBatchFilter;
import coop.portal.registry.model.ImportBatchId;
import coop.portal.registry.model.ImportLine;
import coop.portal.registry.model.ImportLineFilter;
import coop.portal.registry.model.ImportVerdict;
import coop.portal.registry.model.RegistryPermissions;
import coop.portal.support.ModuleTest;
import coop.portal.support.Queries;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@UseCase("REG-10")
class ImportScopeModuleTest extends ModuleTest {

    private static final String ELSEWHERE = "Xã Nghi Văn";

    @TempDir
    Path folder;

    private ImportDesk desk;
    private Who officer = Who.is(JobRole.COMMUNE_OFFICER);

    /** Two organisations: the first where the officer is, the second in another commune. */
    @BeforeEach
    void begin() {
        desk = new ImportDesk(application);
        actAs(actors.system("test"));
        desk.applied(RegistryWorkbook.empty().row().row("Xã/phường/TT", ELSEWHERE).write(folder, "dau.xlsx"));
        long here = database().queryForObject(
                "SELECT commune_id FROM portal.organisation WHERE code = ?", Long.class, RegistryWorkbook.code(0));
        officer = Who.is(JobRole.COMMUNE_OFFICER).user(31, "Hồ Thị Sen").of(new AgencyId(4_711), "UBND xã")
                .seeing(new Scope.Within(Set.of(4_711L), Set.of(here), Set.of()))
                .may(RegistryPermissions.IMPORT_RUN, ExchangePermissions.TASK_OWN);
    }

    @Test
    @UseCase(value = "REG-10", rule = "SCOPE-1")
    void what_lies_elsewhere_is_refused_in_the_same_words_whether_it_is_there_or_not() {
        actAs(officer);
        ImportBatchId id = desk.checked(RegistryWorkbook.empty()
                .row("Số thành viên", 99)
                .row("Xã/phường/TT", ELSEWHERE, "Số thành viên", 99)
                .row("Xã/phường/TT", ELSEWHERE)
                .row("Mã số HTX/MST", RegistryWorkbook.code(1))
                .write(folder, "xa.xlsx"));
        assertThat(desk.line(id, 5).verdict()).isEqualTo(ImportVerdict.CHANGED);
        ImportLine kept = desk.line(id, 6);
        ImportLine unknown = desk.line(id, 7);
        assertThat(List.of(kept.verdict(), unknown.verdict())).containsOnly(ImportVerdict.REFUSED);
        assertThat(kept.remarks()).extracting(Remark::rule).contains("SCOPE-1");
        assertThat(kept.remarks()).isEqualTo(unknown.remarks());
        assertThat(kept.matchedBy()).isNull();
        assertThat(kept.organisation()).isNull();
        assertThat(kept.changes()).isEmpty();
        assertThat(desk.line(id, 8).remarks()).isEqualTo(unknown.remarks());
    }

    @Test
    @UseCase(value = "REG-11", rule = "APP-4")
    void only_what_lies_in_scope_is_written() {
        actAs(officer);
        ImportBatchId id = desk.applied(RegistryWorkbook.empty()
                .row("Số thành viên", 99)
                .row("Xã/phường/TT", ELSEWHERE, "Số thành viên", 99)
                .row()
                .write(folder, "xa.xlsx"));
        assertThat(desk.batch(id).counts().refused()).isEqualTo(1);
        assertThat(members(0)).isEqualTo(99);
        assertThat(members(1)).isEqualTo(70);
        assertThat(members(2)).isEqualTo(70);
    }

    private static int members(int row) {
        return database().queryForObject("SELECT members_official FROM portal.organisation WHERE code = ?", Integer.class,
                RegistryWorkbook.code(row));
    }

    @Test
    void the_files_of_others_are_not_found() {
        ImportBatchId others = desk.checked(RegistryWorkbook.empty().row().write(folder, "tinh.xlsx"));
        actAs(officer);
        ImportQueries queries = application.getBean(ImportQueries.class);
        assertThat(queries.batches().page(ImportBatchFilter.EMPTY, Window.first(50))).isEmpty();
        assertThat(queries.lines().page(ImportLineFilter.all(others), Window.first(50))).isEmpty();
        assertThatThrownBy(() -> queries.sheet(others)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> application.getBean(ImportingRegistry.class).apply(others))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_list_is_one_question_however_many_rows_it_has() {
        RegistryWorkbook workbook = RegistryWorkbook.empty();
        for (int row = 0; row < 40; row++) {
            workbook.row("Số thành viên", row == 7 ? -1 : 70 + row);
        }
        ImportBatchId id = desk.checked(workbook.write(folder, "nhieu.xlsx"));
        desk.checked(RegistryWorkbook.empty().row().write(folder, "it.xlsx"));
        ImportQueries queries = application.getBean(ImportQueries.class);
        actAs(officer.seeing(Scope.EVERYTHING));
        assertThat(Queries.counted(() -> queries.batches().page(ImportBatchFilter.EMPTY, Window.first(50)))).hasSize(1);
        assertThat(Queries.counted(() -> queries.batches().count(ImportBatchFilter.EMPTY))).hasSize(1);
        assertThat(Queries.counted(() -> queries.lines().page(ImportLineFilter.all(id), Window.first(50)))).hasSize(1);
        assertThat(Queries.counted(() -> queries.lines().count(ImportLineFilter.all(id)))).hasSize(1);
        assertThat(Queries.counted(() -> queries.sheet(id))).hasSize(1);
    }
}
