package coop.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static coop.portal.journeys.OnScreen.button;
import static coop.portal.journeys.OnScreen.dialog;
import static coop.portal.journeys.OnScreen.field;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import coop.portal.support.BrowserTest;
import coop.portal.support.UseCase;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Nothing that somebody typed is lost: not to a session that ended, not to a colleague who saved first, not to a wrong click. */
class FormsJourney extends BrowserTest {

    private static final String NEW = "/registry/new-organisation";
    private static final String NAME = "Tên tiếng Việt";
    private static final String PHONE = "Điện thoại";
    private static final String SITE = "Trang thông tin điện tử";
    private static final String ADDRESS = "Số nhà, đường, thôn, xóm";
    private static final String REASON = "Lý do sửa";

    @Test
    @UseCase(value = "ACC-06", rule = "T-05")
    void what_was_typed_waits_behind_the_sign_in_when_the_session_has_ended() {
        Page officer = signedIn("focal-officer");
        officer.navigate(NEW);
        type(officer, NAME, "Hợp tác xã Nông nghiệp Nửa Chừng");
        assertThat(officer.getByText("Bản nháp đã tự lưu.")).isVisible();
        typeUntilAnswered(officer, PHONE, "0912345678");
        sessionEnds(officer);
        type(officer, ADDRESS, "Xóm 3");

        assertThat(officer.getByText("Phiên làm việc đã hết hạn")).isVisible();
        officer.keyboard().press("Escape");
        signInHere(officer, "focal-officer");
        officer.waitForURL(Pattern.compile(".*" + NEW + ".*"));
        assertThat(field(officer, NAME)).hasValue("");
        button(officer, "Khôi phục bản nháp").click();

        assertThat(field(officer, NAME)).hasValue("Hợp tác xã Nông nghiệp Nửa Chừng");
        assertThat(field(officer, PHONE)).hasValue("0912345678");
        leaveWith(officer, "Rời trang, bỏ nội dung");
    }

    @Test
    void leaving_unsaved_work_asks_and_staying_keeps_all_of_it() {
        Page officer = signedIn("focal-officer");
        officer.navigate(NEW);
        type(officer, NAME, "Hợp tác xã Nông nghiệp Ở Lại");
        leaveWith(officer, "Ở lại trang");
        assertThat(officer).hasURL(Pattern.compile(".*" + NEW + ".*"));
        assertThat(field(officer, NAME)).hasValue("Hợp tác xã Nông nghiệp Ở Lại");

        leaveWith(officer, "Rời trang, bỏ nội dung");
        officer.waitForURL(Pattern.compile(".*/registry/organisations.*"));
        officer.navigate(NEW);
        assertThat(field(officer, NAME)).hasValue("");
        assertThat(officer.getByText("Có bản nháp chưa lưu")).hasCount(0);
    }

    @Test
    @UseCase("REG-01")
    void a_warning_names_its_article_and_lets_go_on_when_it_was_acknowledged() {
        Page officer = signedIn("focal-officer");
        register(officer, "Hợp tác xã Nông nghiệp Cảnh Báo");
        assertThat(officer.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Hợp tác xã Nông nghiệp Cảnh Báo");
    }

    @Test
    @UseCase("REG-03")
    void who_saves_second_sees_both_texts_side_by_side_and_loses_neither() {
        Page first = signedIn("focal-officer");
        register(first, "Hợp tác xã Nông nghiệp Hai Người");
        button(first, "Sửa thông tin").click();
        first.waitForURL(Pattern.compile(".*/registry/edit-organisation/.*"));
        Page second = signedIn("dept-officer");
        second.navigate(first.url());
        type(second, SITE, "https://mot.example.vn");
        type(second, ADDRESS, "Xóm Đông");
        type(second, REASON, "Theo thông báo của hợp tác xã");

        type(first, SITE, "https://hai.example.vn");
        type(first, REASON, "Theo hồ sơ đăng ký thay đổi");
        saveDespiteWarnings(first);
        first.waitForURL(Pattern.compile(".*/registry/organisation/.*"));
        saveDespiteWarnings(second);

        assertThat(dialog(second)).containsText("Người khác vừa sửa nội dung này");
        assertThat(dialog(second)).containsText("https://mot.example.vn");
        assertThat(dialog(second)).containsText("https://hai.example.vn");
        mustBeAccessible(second);
        picture(second, "conflict");
        button(dialog(second), "Lưu nội dung của tôi").click();
        second.waitForURL(Pattern.compile(".*/registry/organisation/.*"));
        assertThat(second.getByText("https://mot.example.vn").first()).isVisible();
        assertThat(second.getByText("Xóm Đông").first()).isVisible();
    }

    private void register(Page officer, String name) {
        officer.navigate(NEW);
        type(officer, NAME, name);
        officer.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Xã, phường")).fill("Vinh Lộc");
        officer.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Phường Vinh Lộc").setExact(true)).click();
        officer.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lĩnh vực")).click();
        officer.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Nông nghiệp")).first().click();
        button(officer, "Lưu").click();
        assertThat(officer.getByRole(AriaRole.ALERT)).containsText("(LHTX 43.2)");
        assertThat(officer).hasURL(Pattern.compile(".*" + NEW + ".*"));
        mustBeAccessible(officer);
        saveDespiteWarnings(officer);
        officer.waitForURL(Pattern.compile(".*/registry/organisation/.*"));
    }

    /** The browser still has its cookie, the portal no session for it any more, as after half an hour without work. */
    private static void sessionEnds(Page page) {
        page.context().addCookies(List.of(new Cookie("JSESSIONID", "0".repeat(32)).setUrl(address())));
    }

    /** The first time the warnings are shown, the second time they were seen. */
    private static void saveDespiteWarnings(Page officer) {
        button(officer, "Lưu").click();
        officer.getByLabel("Đã xem các cảnh báo trên và vẫn lưu").check();
        button(officer, "Lưu").click();
    }

    private static void leaveWith(Page officer, String answer) {
        officer.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tổ chức kinh tế tập thể")).first().click();
        assertThat(dialog(officer)).containsText("Có nội dung chưa lưu");
        button(dialog(officer), answer).click();
        assertThat(dialog(officer)).hasCount(0);
    }

    /** The note on the draft already stands from an earlier field: that this one was kept is told by the portal's answer. */
    private static void typeUntilAnswered(Page page, String field, String text) {
        page.waitForResponse(
                answer -> String.valueOf(answer.request().postData()).contains(text), () -> type(page, field, text));
    }

    private static void type(Page page, String field, String text) {
        field(page, field).fill(text);
        page.keyboard().press("Tab");
    }
}
