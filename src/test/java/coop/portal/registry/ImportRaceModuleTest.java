package coop.portal.registry;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.access.Actor;
import coop.portal.access.model.JobRole;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.StaleException;
import coop.portal.registry.model.ImportBatchId;
import coop.portal.registry.model.ImportBatchRow;
import coop.portal.registry.model.ImportStage;
import coop.portal.registry.model.ImportVerdict;
import coop.portal.support.ModuleTest;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people at the same moment, each on a thread of their own, against the background work that is really done. */
@UseCase("REG-11")
class ImportRaceModuleTest extends ModuleTest {

    @TempDir
    Path folder;

    private final Actor one = Who.is(JobRole.FOCAL_OFFICER).user(41, "Nguyễn Thị Mai").withItsRights().actor();
    private final Actor other = Who.is(JobRole.FOCAL_OFFICER).user(42, "Phan Văn Đức").withItsRights().actor();
    private final ExecutorService people = Executors.newFixedThreadPool(2);
    private final CyclicBarrier together = new CyclicBarrier(2);
    private ImportDesk desk;

    @BeforeEach
    void begin() {
        desk = new ImportDesk(application);
        actAs(actors.system("test"));
    }

    @AfterEach
    void end() {
        people.shutdownNow();
    }

    @Test
    void the_same_file_applied_from_two_sessions_at_once_is_applied_once_and_the_other_is_told() throws Exception {
        ImportBatchId id = desk.checked(rows(5, 70));
        List<String> outcomes = atOnce(() -> apply(one, id), () -> apply(other, id));
        assertThat(ended(id).stage()).isEqualTo(ImportStage.APPLIED);
        assertThat(outcomes).containsExactlyInAnyOrder("begun", "told");
        assertThat(count("organisation")).isEqualTo(5);
        assertThat(count("import_effect")).isEqualTo(5);
        assertThat(count("organisation_status_history")).isEqualTo(10);
        assertThat(count("audit_entry WHERE action = 'registry.action.import-applied'")).isEqualTo(1);
    }

    @Test
    void two_files_with_the_same_new_organisations_at_once_add_them_once() throws Exception {
        ImportBatchId first = desk.checked(rows(50, 70));
        ImportBatchId second = desk.checked(rows(50, 70));
        assertThat(atOnce(() -> apply(one, first), () -> apply(other, second))).containsOnly("begun");
        List<ImportBatchRow> both = List.of(ended(first), ended(second));
        assertThat(both).extracting(ImportBatchRow::stage).containsOnly(ImportStage.APPLIED);
        assertThat(both).extracting(batch -> batch.counts().created()).containsExactlyInAnyOrder(50, 0);
        assertThat(both).extracting(batch -> batch.counts().unchanged()).containsExactlyInAnyOrder(50, 0);
        assertThat(count("organisation")).isEqualTo(50);
    }

    @Test
    @UseCase(value = "REG-11", rule = "APP-4")
    void of_two_files_that_change_the_same_organisation_at_once_one_wins_and_the_other_is_told_by_row() throws Exception {
        desk.applied(rows(3, 70));
        ImportBatchId first = desk.checked(rows(3, 55));
        ImportBatchId second = desk.checked(rows(3, 99));
        atOnce(() -> apply(one, first), () -> apply(other, second));
        boolean firstWon = ended(first).counts().updated() == 3;
        ImportBatchId winner = firstWon ? first : second;
        ImportBatchId loser = firstWon ? second : first;
        assertThat(ended(winner).counts().refused()).isZero();
        assertThat(ended(loser).counts().updated()).isZero();
        assertThat(desk.lines(loser)).allSatisfy(line -> {
            assertThat(line.verdict()).isEqualTo(ImportVerdict.REFUSED);
            assertThat(line.gravest().rule()).isEqualTo("IMP-8");
        });
        assertThat(count("organisation WHERE version = 1 AND members_official = " + (firstWon ? 55 : 99))).isEqualTo(3);
    }

    private Path rows(int many, int members) {
        RegistryWorkbook workbook = RegistryWorkbook.empty();
        for (int row = 0; row < many; row++) {
            workbook.row("Số thành viên", members);
        }
        return workbook.write(folder, "so.xlsx");
    }

    private String apply(Actor who, ImportBatchId id) throws Exception {
        together.await(1, TimeUnit.MINUTES);
        return actors.as(who, () -> {
            try {
                application.getBean(ImportingRegistry.class).apply(id);
                return "begun";
            } catch (RefusedException | StaleException e) {
                return "told";
            }
        });
    }

    private List<String> atOnce(Callable<String> left, Callable<String> right) throws Exception {
        Future<String> one = people.submit(left);
        Future<String> another = people.submit(right);
        return List.of(one.get(1, TimeUnit.MINUTES), another.get(1, TimeUnit.MINUTES));
    }

    private ImportBatchRow ended(ImportBatchId id) {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        ImportBatchRow batch = desk.batch(id);
        while (batch.stage().working() && System.nanoTime() < end) {
            Thread.onSpinWait();
            batch = desk.batch(id);
        }
        return batch;
    }

    private static int count(String table) {
        return database().queryForObject("SELECT COUNT(*) FROM portal." + table, Integer.class);
    }
}
