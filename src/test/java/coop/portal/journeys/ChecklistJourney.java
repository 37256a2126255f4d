package coop.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static coop.portal.journeys.OnScreen.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import coop.portal.checklists.model.ChecklistId;
import coop.portal.support.BrowserTest;
import coop.portal.support.FolderDatabase;
import coop.portal.support.PortalProcess;
import coop.portal.support.UseCase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A phone whose browser is killed and a server whose plug is pulled in the middle of a checklist. */
class ChecklistJourney extends BrowserTest {

    private static final Path FOLDER = Path.of("target", "journeys", "checklist");
    private static final ChecklistId ID = new ChecklistId(777_000_111_222_333L);
    private static final int WIDTH = 390;
    private static final int HEIGHT = 844;
    private static final double PATIENCE = Duration.ofMinutes(1).toMillis();

    @RegisterExtension
    final FolderDatabase database = new FolderDatabase(FOLDER);

    @Test
    @UseCase(value = "CHK-03", rule = "A-06")
    void nothing_that_was_answered_is_lost_and_what_was_half_typed_is_offered_again() throws Exception {
        try (PortalProcess portal = PortalProcess.serving(FOLDER)) {
            Page phone = phone(portal);
            begin();
            phone.navigate("/checklists/sheet/" + ID.text());
            tap(phone, "CK-01", "Đạt");
            assertThat(phone.getByText("Đã trả lời 1/33 mục, 0 không đạt")).isVisible(visible());
            mustBeAccessible(phone);
            tap(phone, "CK-02", "Không đạt");
            assertThat(item(phone, "CK-02").getByText("Chưa đủ: còn thiếu")).isVisible(visible());
            item(phone, "CK-02").locator("textarea").first().fill("Vốn kê khai không đúng");
            assertThat(item(phone, "CK-02").getByText("bản nháp được giữ")).isVisible(visible());
            picture(phone, "checklist-phone");
            phone.close();
            portal.kill();
            database.kill();
        }
        try (PortalProcess portal = PortalProcess.serving(FOLDER)) {
            Page phone = phone(portal);
            phone.navigate("/checklists/sheet/" + ID.text());
            assertThat(chosen(phone, "CK-01")).hasText("Đạt");
            assertThat(chosen(phone, "CK-02")).hasText("Không đạt");
            assertThat(phone.getByText("Còn nội dung chưa lưu ở mục CK-02")).isVisible(visible());
            button(phone, "Khôi phục").click();
            assertThat(item(phone, "CK-02").getByText("Chưa đủ: còn thiếu kiến nghị đề xuất.")).isVisible(visible());
            assertThat(item(phone, "CK-02").locator("textarea").first()).hasValue("Vốn kê khai không đúng");
        }
    }

    private Page phone(PortalProcess portal) {
        Page page = newBrowser(portal);
        page.setViewportSize(WIDTH, HEIGHT);
        signIn(page, "dept-officer");
        return page;
    }

    /** What the module that owns checks would do. */
    private void begin() throws SQLException {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO checklist (id, organisation_id, name, agency_id, subject, checked_on, template_id,"
                    + " state, version) SELECT " + ID.value() + ", NULL, 'Hợp tác xã Đồng Tâm', agency_id, 'journey', CURDATE(), 1,"
                    + " 'OPEN', 0 FROM user_assignment a JOIN user_account u ON u.id = a.user_id WHERE u.user_name = 'dept-officer'");
            statement.executeUpdate("INSERT INTO checklist_answer (checklist_id, item_code, value, remark, article, recommendation,"
                    + " by_name, version) SELECT " + ID.value() + ", code, NULL, '', '', '', '', 0"
                    + " FROM checklist_template_item WHERE template_id = 1");
        }
    }

    private static Locator item(Page phone, String code) {
        return phone.locator("#item-" + code);
    }

    private static void tap(Page phone, String code, String answer) {
        item(phone, code).getByText(answer, new Locator.GetByTextOptions().setExact(true)).click();
    }

    private static Locator chosen(Page phone, String code) {
        return item(phone, code).locator("vaadin-radio-button[checked]");
    }

    private static IsVisibleOptions visible() {
        return new IsVisibleOptions().setTimeout(PATIENCE);
    }
}
