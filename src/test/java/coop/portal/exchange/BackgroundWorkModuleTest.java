package coop.portal.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.access.model.JobRole;
import coop.portal.exchange.model.ExchangePermissions;
import coop.portal.exchange.model.ListExported;
import coop.portal.exchange.model.TaskId;
import coop.portal.exchange.model.TaskRow;
import coop.portal.exchange.model.TaskState;
import coop.portal.exchange.model.TaskWork;
import coop.portal.exchange.model.UploadLimits;
import coop.portal.kernel.Anchor;
import coop.portal.kernel.Count;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.Paged;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.Slice;
import coop.portal.kernel.Window;
import coop.portal.support.ModuleTest;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import coop.portal.uikit.ListExport;
import coop.portal.uikit.list.Column;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;

@UseCase("EXC-02")
class BackgroundWorkModuleTest extends ModuleTest {

    private static final Who OWNER = Who.is(JobRole.FOCAL_OFFICER).user(7, "Trần Thị Hà").may(ExchangePermissions.TASK_OWN);

    @Autowired
    private BackgroundTasks tasks;

    @Autowired
    private WorkbookExports exports;

    @Autowired
    private ExportFiles files;

    @BeforeEach
    void begin() {
        actAs(OWNER);
    }

    private TaskRow ended(TaskWork work) throws Exception {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        TaskId task = tasks.submit("test", "Việc thử", progress -> {
            try {
                return work.run(progress);
            } finally {
                done.complete(true);
            }
        });
        done.get(60, TimeUnit.SECONDS);
        return ended(task);
    }

    private TaskRow ended(TaskId id) {
        TaskRow row = tasks.find(id);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!row.state().ended() && System.nanoTime() < end) {
            Thread.onSpinWait();
            row = tasks.find(id);
        }
        return row;
    }

    @Test
    void work_is_done_in_the_name_of_whoever_asked_for_it() throws Exception {
        TaskRow row = ended(progress -> "\"" + actors.current().name() + "\"");
        assertThat(row.state()).isEqualTo(TaskState.DONE);
        assertThat(row.result()).isEqualTo("\"Trần Thị Hà\"");
    }

    @Test
    void a_refusal_is_told_and_an_error_has_a_reference() throws Exception {
        TaskRow refused = ended(progress -> {
            throw new RefusedException("exchange.refusal.no-header");
        });
        assertThat(refused.state()).isEqualTo(TaskState.FAILED);
        assertThat(refused.messageKey()).isEqualTo("exchange.refusal.no-header");
        TaskRow failed = ended(progress -> {
            throw new IllegalStateException("planted");
        });
        assertThat(failed.errorReference()).isNotBlank();
    }

    @Test
    void work_that_met_somebody_elses_says_so_instead_of_a_reference() throws Exception {
        TaskRow busy = ended(progress -> {
            throw new CannotAcquireLockException("planted");
        });
        assertThat(busy.state()).isEqualTo(TaskState.FAILED);
        assertThat(busy.messageKey()).isEqualTo("uikit.problem.busy");
        assertThat(busy.errorReference()).isNull();
    }

    @Test
    void tasks_are_those_of_their_owner_only() throws Exception {
        TaskRow row = ended(progress -> null);
        actAs(Who.is(JobRole.FOCAL_OFFICER).user(8, "Người khác").may(ExchangePermissions.TASK_OWN));
        assertThat(tasks.own(10)).isEmpty();
        assertThatThrownBy(() -> tasks.find(row.id())).isInstanceOf(NotFoundException.class);
    }

    @Test
    @UseCase("EXC-03")
    void a_list_goes_out_as_it_is_shown_and_the_trail_knows() {
        Paged<String, String> rows = new Listed(List.of("=1+1", "Đồng Tâm"));
        exports.start(new ListExport.Request<>(
                "test.Page", "Danh sách", "Lĩnh vực: Nông nghiệp",
                List.of(Column.<String>text("name", row -> row).header("exchange.TaskTray.title")), rows, "", List.of(), ""));
        TaskRow row = ended(tasks.own(1).getFirst().id());
        assertThat(row.state()).isEqualTo(TaskState.DONE);
        assertThat(files.name(row.id())).isEqualTo("danh-sach-2026-10-05.xlsx");
        try (SourceWorkbook workbook = SourceWorkbook.open(files.find(row.id()), "x.xlsx", UploadLimits.USUAL)) {
            assertThat(workbook.head(workbook.sheets().getFirst()).stream().map(line -> line.cell(0).shown()))
                    .containsExactly("Danh sách", "Lĩnh vực: Nông nghiệp", "Người xuất: Trần Thị Hà, lúc 05/10/2026 09:00",
                            "Tác vụ", "=1+1", "Đồng Tâm");
        }
        assertThat(database().queryForObject(
                        "SELECT COUNT(*) FROM portal.audit_entry WHERE action = 'exchange.action.list-exported'", Integer.class))
                .isEqualTo(1);
    }

    @Test
    @UseCase(value = "EXC-03", rule = "PD-3")
    void personal_data_go_out_for_a_purpose_that_the_trail_keeps_with_the_number_of_people() {
        Column<String> phone = Column.<String>text("phone", row -> row).header("exchange.TaskTray.title")
                .personal(row -> row.indexOf('*') < 0);
        ListExport.Request<String, String> request = new ListExport.Request<>(
                "test.Page", "Danh sách", "Lĩnh vực: Nông nghiệp", List.of(phone),
                new Listed(List.of("0986326123", "098****123")), "", List.of(), " ");
        assertThatThrownBy(() -> exports.start(request)).isInstanceOf(RefusedException.class);
        assertThat(tasks.own(10)).isEmpty();

        exports.start(request.inOrderTo("mời họp "));
        TaskRow row = ended(tasks.own(1).getFirst().id());
        try (SourceWorkbook workbook = SourceWorkbook.open(files.find(row.id()), "x.xlsx", UploadLimits.USUAL)) {
            assertThat(workbook.head(workbook.sheets().getFirst()).stream().map(line -> line.cell(0).shown()))
                    .contains("Mục đích sử dụng dữ liệu cá nhân: mời họp");
        }
        assertThat(database().queryForMap("SELECT actor_name, reason, changes FROM portal.audit_entry WHERE action = ?",
                        ListExported.PERSONAL_DATA))
                .containsEntry("actor_name", "Trần Thị Hà")
                .containsEntry("reason", "mời họp")
                .extractingByKey("changes").asString()
                .contains("exchange.export.rows", "\"2\"", "exchange.export.people", "\"1\"", "Tác vụ", "Lĩnh vực: Nông nghiệp");
    }

    @Test
    @UseCase(value = "EXC-03", rule = "PD-3")
    void a_list_of_nothing_but_masks_is_an_export_like_any_other() {
        Column<String> phone = Column.<String>text("phone", row -> row).header("exchange.TaskTray.title")
                .personal(row -> row.indexOf('*') < 0);
        exports.start(new ListExport.Request<>("test.Page", "Danh sách", "", List.of(phone),
                new Listed(List.of("098****123")), "", List.of(), "mời họp"));
        ended(tasks.own(1).getFirst().id());
        assertThat(database().queryForList("SELECT action FROM portal.audit_entry", String.class))
                .contains("exchange.action.list-exported")
                .doesNotContain(ListExported.PERSONAL_DATA);
    }

    private record Listed(List<String> lines) implements Paged<String, String> {

        @Override
        public Slice<String> slice(String filter, Window window, @Nullable Anchor anchor) {
            return new Slice<>(lines, null);
        }

        @Override
        public Count count(String filter, int cap) {
            return new Count(lines.size(), true);
        }
    }
}
