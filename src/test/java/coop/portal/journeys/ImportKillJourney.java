package coop.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import coop.portal.registry.RegistryWorkbook;
import coop.portal.support.BrowserTest;
import coop.portal.support.FolderDatabase;
import coop.portal.support.PortalProcess;
import coop.portal.support.UseCase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A machine that dies, and a person who leaves, while a workbook is being applied. */
class ImportKillJourney extends BrowserTest {

    private static final Path FOLDER = Path.of("target", "journeys", "import-kill");
    private static final int ROWS = 3_000;
    private static final int FIRST_KEPT = 2_000;
    private static final int LAST_KEPT = 2_999;
    private static final String WAITING = "SELECT VARIABLE_VALUE FROM information_schema.GLOBAL_STATUS"
            + " WHERE VARIABLE_NAME = 'INNODB_ROW_LOCK_CURRENT_WAITS'";
    private static final double PATIENCE = Duration.ofMinutes(2).toMillis();

    @RegisterExtension
    final FolderDatabase database = new FolderDatabase(FOLDER);

    @Test
    @UseCase(value = "REG-11", rule = "APP-1")
    void a_killed_import_is_taken_back_as_a_whole_and_then_applied_while_nobody_looks() throws Exception {
        String batch;
        try (PortalProcess portal = PortalProcess.serving(FOLDER)) {
            Page officer = officerOf(portal);
            apply(officer, checked(officer, few()));
            assertThat(officer.getByText("Đã thêm mới 2")).isVisible(visible());
            batch = checked(officer, many());
            try (Connection lock = stopAtTheKeptTwo()) {
                apply(officer, batch);
                waitUntilCaughtInTheAct();
                portal.kill();
                database.kill();
            }
        }
        try (PortalProcess portal = PortalProcess.serving(FOLDER)) {
            Page officer = officerOf(portal);
            assertNothingIsHalfApplied();
            officer.navigate(batch);
            assertThat(officer.getByText("Phần làm dở đã được hoàn lại toàn bộ, có thể thực hiện lại."))
                    .isVisible(visible());
            try (Connection lock = stopAtTheKeptTwo()) {
                apply(officer, batch);
                waitUntilCaughtInTheAct();
                officer.close();
            }
            Page later = officerOf(portal);
            later.navigate("/");
            later.locator("#task-tray").click();
            Locator task = later.locator(".task-entry").first();
            assertThat(task).containsText("Đang áp dụng: nhieu.xlsx");
            assertThat(task.getByText("Hoàn thành")).isVisible(visible());
            later.navigate(batch);
            assertThat(later.getByText("Đã thêm mới 2.998")).isVisible(visible());
            assertThat(database.number("SELECT COUNT(*) FROM organisation")).isEqualTo(ROWS);
        }
    }

    private Page officerOf(PortalProcess portal) {
        Page officer = newBrowser(portal);
        signIn(officer, "focal-officer");
        return officer;
    }

    /** The two whose codes lie around those of the last thousand rows. */
    private static Path few() {
        RegistryWorkbook workbook = RegistryWorkbook.empty();
        for (int row : new int[] {FIRST_KEPT, LAST_KEPT}) {
            workbook.row("Tên hợp tác xã", name(row), "Mã số HTX/MST", RegistryWorkbook.code(row));
        }
        return workbook.write(FOLDER, "it.xlsx");
    }

    private static Path many() {
        RegistryWorkbook workbook = RegistryWorkbook.empty();
        for (int row = 0; row < ROWS; row++) {
            workbook.row("Tên hợp tác xã", name(row));
        }
        return workbook.write(FOLDER, "nhieu.xlsx");
    }

    private static String name(int row) {
        return "Hợp tác xã Nông nghiệp thôn " + row;
    }

    /** @return the path of its page */
    private static String checked(Page officer, Path file) {
        officer.navigate("/registry/new-import");
        officer.locator("input[type=file]").setInputFiles(file);
        officer.waitForURL(Pattern.compile(".*/registry/import/.*"));
        String path = officer.url().replaceFirst("^https?://[^/]+", "");
        button(officer, "Kiểm tra tệp").click();
        button(officer, "Áp dụng").waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
        return path;
    }

    private static void apply(Page officer, String batch) {
        officer.navigate(batch);
        button(officer, "Áp dụng").click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).first();
    }

    private static IsVisibleOptions visible() {
        return new IsVisibleOptions().setTimeout(PATIENCE);
    }

    /** Nobody can add a code between the two that are kept until the connection is closed: there the import has to wait. */
    private Connection stopAtTheKeptTwo() throws SQLException {
        Connection connection = database.connect();
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT id FROM organisation WHERE code = '"
                    + RegistryWorkbook.code((FIRST_KEPT + LAST_KEPT) / 2) + "' FOR UPDATE");
        }
        return connection;
    }

    private void waitUntilCaughtInTheAct() throws SQLException {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (database.number(WAITING) == 0) {
            assertThat(System.nanoTime()).as("the import waits for the lock").isLessThan(end);
        }
        assertThat(database.number("SELECT COUNT(*) FROM organisation")).as("rows of an unfinished import").isGreaterThan(1_000);
        assertThat(database.number("SELECT COUNT(*) FROM import_batch WHERE stage = 'APPLYING'")).isEqualTo(1);
    }

    private void assertNothingIsHalfApplied() throws SQLException {
        assertThat(database.number("SELECT COUNT(*) FROM organisation")).isEqualTo(2);
        assertThat(database.number("SELECT COUNT(*) FROM organisation_status_history")).isEqualTo(4);
        assertThat(database.number("SELECT COUNT(*) FROM import_effect")).isEqualTo(2);
        assertThat(database.number("SELECT COUNT(DISTINCT organisation_id) FROM organisation_token")).isEqualTo(2);
        assertThat(database.number("SELECT COUNT(*) FROM audit_entry WHERE action = 'registry.action.organisation-imported'"))
                .isEqualTo(2);
    }
}
