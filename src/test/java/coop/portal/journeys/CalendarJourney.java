package coop.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static coop.portal.journeys.OnScreen.dialog;
import static coop.portal.journeys.OnScreen.note;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import coop.portal.support.BrowserTest;
import coop.portal.support.FolderDatabase;
import coop.portal.support.PortalProcess;
import coop.portal.support.UseCase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A visit goes to another day by the mouse and by the keyboard, and stays where it is when the day is none. */
class CalendarJourney extends BrowserTest {

    private static final Path FOLDER = Path.of("target", "journeys", "calendar");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String WHOM = "Hợp tác xã Đồng Tâm";

    /** In a week without holidays, to come in whatever year this is. */
    private static final LocalDate TUESDAY = LocalDate.of(LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).getYear() + 1, 3, 10)
            .with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));

    @RegisterExtension
    final FolderDatabase database = new FolderDatabase(FOLDER);

    @Test
    @UseCase(value = "FLD-07", rule = {"MV-1", "MV-3"})
    void a_visit_is_moved_by_mouse_and_by_keyboard_and_not_to_a_weekend() throws Exception {
        try (PortalProcess portal = PortalProcess.serving(FOLDER)) {
            Page manager = newBrowser(portal);
            signIn(manager, "dept-manager");
            decided();
            manager.navigate("/fieldwork/calendar?day=" + TUESDAY);
            Locator visit = manager.locator("[data-visit]").first();
            assertThat(on(manager, TUESDAY)).containsText(WHOM);
            mustBeAccessible(manager);
            visit.dragTo(on(manager, TUESDAY.plusDays(1)));
            assertThat(note(manager)).containsText("đoàn đến ngày " + DAY.format(TUESDAY.plusDays(1)));
            assertThat(on(manager, TUESDAY)).not().containsText(WHOM);

            manager.locator("[data-visit]").first().dragTo(on(manager, TUESDAY.plusDays(4)));
            assertThat(note(manager)).containsText("ngày nghỉ cuối tuần");
            assertThat(on(manager, TUESDAY.plusDays(1))).containsText(WHOM);
            picture(manager, "calendar-refused");

            byKeyboard(portal);
        }
    }

    private void byKeyboard(PortalProcess portal) {
        Page leader = newBrowser(portal);
        signIn(leader, "dept-officer");
        Keys keys = Keys.on(leader);
        keys.goTo("/fieldwork/calendar?day=" + TUESDAY);
        assertThat(on(leader, TUESDAY.plusDays(1))).containsText(WHOM);
        keys.to(AriaRole.BUTTON, "Dời cuộc tại " + WHOM + " sang ngày khác");
        keys.press("Enter");
        assertThat(dialog(leader)).hasAttribute("opened", "");
        keys.toField("Ngày đoàn đến");
        keys.press("Control+A");
        keys.type(DAY.format(TUESDAY.plusDays(2)));
        keys.press("Enter");
        mustBeAccessible(leader);
        keys.to(AriaRole.BUTTON, "Dời");
        keys.press("Enter");
        assertThat(note(leader)).containsText("đoàn đến ngày " + DAY.format(TUESDAY.plusDays(2)));
        assertThat(on(leader, TUESDAY.plusDays(1))).not().containsText(WHOM);
        picture(leader, "calendar");
    }

    /** In the row of the leader, who is the first on the page. */
    private static Locator on(Page page, LocalDate day) {
        return page.locator("td[data-day='" + day + "']").first();
    }

    /** A decided check of the department, led by its officer. */
    private void decided() throws SQLException {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
            statement.execute("SET foreign_key_checks = 0");
            statement.executeUpdate("INSERT INTO fieldwork (id, agency_id, agency_name, conductor, year, organisation_id, organisation_name,"
                    + " organisation_code, commune_name, kind, mode, basis, evidence, topics, grounds, scope, days, planned_from, stage,"
                    + " decision_number, decision_date, extended, prolonged, clarifying, draft_state, draft_prolonged,"
                    + " referred, changed_at, edits, version)"
                    + " SELECT 777000111222333, agency_id, 'Sở', 'DEPARTMENT', YEAR(CURDATE()), 1, '" + WHOM + "', '', '',"
                    + " 'SPECIALISED_CHECK', 'ON_SITE', 'ASSIGNED', 'CV 1', 'CAPITAL', '', '', 1, '" + TUESDAY + "', 'DECISION_ISSUED',"
                    + " '1/QĐ', CURDATE(), 0, 0, 0, 'NOT_ASSIGNED', 0, 0, NOW(), 0, 0"
                    + " FROM user_assignment a JOIN user_account u ON u.id = a.user_id WHERE u.user_name = 'dept-officer'");
            statement.executeUpdate("INSERT INTO fieldwork_team (fieldwork_id, user_id, name, role, declaration)"
                    + " SELECT 777000111222333, id, display_name, 'LEADER', 'NO_CONFLICT' FROM user_account"
                    + " WHERE user_name = 'dept-officer'");
        }
    }
}
