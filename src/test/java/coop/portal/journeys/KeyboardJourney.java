package coop.portal.journeys;

import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.CHECKBOX;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static com.microsoft.playwright.options.AriaRole.MENUITEM;
import static com.microsoft.playwright.options.AriaRole.TEXTBOX;

import coop.portal.support.BrowserTest;
import coop.portal.support.UseCase;
import java.time.Year;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** The way from the workbook to the approved plan by people who have no mouse. */
class KeyboardJourney extends BrowserTest {

    private static final String COOPERATIVE = "Hợp tác xã Thương mại Bàn Phím";
    private static final String CODE = "2999900074";

    /** A year for which no other journey plans; the portal under test has the true day. */
    private static final int YEAR = Year.now(ZoneId.of("Asia/Ho_Chi_Minh")).getValue() + 2;

    @Test
    @UseCase("INS-02")
    void a_plan_is_drafted_returned_and_approved_by_keyboard_alone() {
        Keys importer = signedInByKeys("focal-officer");
        importWorkbook(importer);

        Keys officer = signedInByKeys("dept2-officer");
        lookItUp(officer);
        String plan = openPlan(officer);
        addVisit(officer);
        submit(officer);

        Keys manager = signedInByKeys("dept2-manager");
        sendBack(manager);
        officer.goTo(plan);
        officer.enter(LINK, "Nhật ký");
        officer.sees("Bổ sung căn cứ");
        submit(officer);
        manager.goTo(plan);
        manager.enter(BUTTON, "Phê duyệt");
        manager.isHeldBy("Phê duyệt kế hoạch");
        manager.enter(BUTTON, "Phê duyệt");
        manager.sees("Lãnh đạo đơn vị đã duyệt");
    }

    private Keys signedInByKeys(String userName) {
        Keys keys = Keys.on(newBrowser());
        keys.goTo("/");
        keys.isAt("/login");
        keys.to(TEXTBOX, "Tên đăng nhập · User name");
        keys.type(userName);
        keys.press("Tab");
        keys.type(DEMO_PASSWORD);
        keys.press("Enter");
        keys.sees("Việc của tôi");
        return keys;
    }

    private static void importWorkbook(Keys officer) {
        officer.enter(LINK, "Nhập dữ liệu");
        officer.enter(LINK, "Nhập tệp mới");
        officer.to(BUTTON, "Chọn tệp");
        officer.choose(JourneyWorkbook.of(new JourneyWorkbook.Line(COOPERATIVE, CODE, "Thương mại - dịch vụ")));
        officer.isAt("/registry/import/");
        officer.enter(BUTTON, "Kiểm tra tệp");
        officer.sees("Áp dụng");
        officer.enter(BUTTON, "Áp dụng");
        officer.sees("Đã thêm mới 1");
    }

    /** By the skip link, the key for the search, a filter and the rows. */
    private static void lookItUp(Keys officer) {
        officer.enter(LINK, "Tổ chức kinh tế tập thể");
        officer.isAt("/registry/organisations");
        officer.press("/");
        officer.type("ban phim");
        officer.press("Enter");
        officer.sees(COOPERATIVE);
        officer.to(BUTTON, "Lĩnh vực");
        officer.press("Enter");
        officer.to(CHECKBOX, "Thương mại – dịch vụ và khác");
        officer.press("Space", "Escape");
        officer.isAt("sectors=");
        officer.toRows();
        officer.press("Enter");
        officer.isAt("/registry/organisation/");
        officer.sees(CODE);
    }

    private static String openPlan(Keys officer) {
        officer.enter(LINK, "Kế hoạch thanh tra, kiểm tra");
        officer.isAt("/inspections/plans");
        officer.enter(BUTTON, "Lập kế hoạch");
        officer.isHeldBy("Lập kế hoạch của năm");
        officer.press("Escape");
        officer.seesNoDialog();
        officer.isOn(BUTTON, "Lập kế hoạch");
        officer.press("Enter");
        officer.isHeldBy("Lập kế hoạch của năm");
        officer.pick("Năm kế hoạch", Integer.toString(YEAR));
        officer.enter(BUTTON, "Lập kế hoạch");
        officer.isAt("/inspections/plan/");
        return officer.address();
    }

    private static void addVisit(Keys officer) {
        officer.enter(LINK, "Thêm tổ chức");
        officer.isAt("/inspections/add-visits/");
        officer.pick("Tháng", "Tháng 3");
        officer.tick("Nội dung");
        officer.to(TEXTBOX, "Đơn vị chủ trì");
        officer.type("Phòng Quản lý thương mại");
        officer.to(BUTTON, "Toàn bộ sổ đăng ký");
        officer.press("Enter");
        officer.to(CHECKBOX, "Toàn bộ sổ đăng ký");
        officer.press("Space", "Escape");
        officer.isAt("everybody=");
        officer.backTo(TEXTBOX, "Tìm theo tên hoặc mã số; không cần gõ dấu");
        officer.type(CODE);
        officer.toRows();
        officer.press("Space");
        officer.sees("Đã chọn 1");
        officer.backTo(BUTTON, "Thêm vào kế hoạch");
        officer.press("Enter");
        officer.sees("Đã thực hiện với 1 mục");
        officer.enter(LINK, "Xong, về kế hoạch");
        officer.isAt("/inspections/plan/");
    }

    private static void submit(Keys officer) {
        officer.enter(BUTTON, "Trình duyệt");
        officer.isHeldBy("Trình duyệt kế hoạch");
        officer.enter(BUTTON, "Trình duyệt");
        officer.seesNoDialog();
    }

    private static void sendBack(Keys manager) {
        manager.sees("Kế hoạch kiểm tra năm");
        manager.toLinkWith("Kế hoạch kiểm tra năm " + YEAR);
        manager.press("Enter");
        manager.isAt("/inspections/plan/");
        manager.enter(MENUITEM, "Việc khác");
        manager.to(MENUITEM, "Trả lại");
        manager.press("Enter");
        manager.isHeldBy("Trả lại kế hoạch");
        manager.enter(BUTTON, "Trả lại");
        manager.sees("Cần ghi rõ lý do.");
        manager.to(TEXTBOX, "Lý do");
        manager.type("Bổ sung căn cứ");
        manager.enter(BUTTON, "Trả lại");
        manager.seesNoDialog();
    }
}
