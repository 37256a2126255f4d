package coop.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static coop.portal.journeys.OnScreen.button;
import static coop.portal.journeys.OnScreen.dialog;
import static coop.portal.journeys.OnScreen.note;
import static coop.portal.journeys.OnScreen.otherStep;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import coop.portal.support.BrowserTest;
import coop.portal.support.UseCase;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A year's plan from the department's own workbook to the manager's approval: an officer imports the workbook, drafts the
 * plan, meets a visit of another agency, submits; the manager returns it; the officer amends; the manager approves on a
 * phone; a second agency's clash is refused; the auditor reads the trail.
 */
class PlanningJourney extends BrowserTest {

    private static final String ONE = "Hợp tác xã Chăn nuôi Hành Trình Một";
    private static final String TWO = "Hợp tác xã Thương mại Hành Trình Hai";
    private static final String THREE = "Hợp tác xã Thương mại Hành Trình Ba";
    private static final String CODE_ONE = "2999900010";
    private static final String CODE_TWO = "2999900028";
    private static final String CODE_THREE = "2999900035";

    @Test
    @UseCase("INS-01")
    void a_plan_goes_up_comes_back_and_is_approved() {
        Page officer = signedIn("focal-officer");
        importWorkbook(officer);
        anotherAgencyPlansOne();

        String plan = newPlan(officer);
        addVisit(officer, CODE_TWO);
        assertThat(note(officer)).containsText("Đã thực hiện với 1 mục");
        officer.navigate(plan);
        addVisit(officer, CODE_ONE);
        assertThat(note(officer)).containsText("của Sở Nông nghiệp và Môi trường trong tháng 3");
        picture(officer, "overlap");
        officer.navigate(plan);
        assertThat(officer.getByText(TWO).first()).isVisible();
        assertThat(officer.getByText(ONE)).hasCount(0);
        step(officer, "Trình duyệt", "");

        Page manager = newBrowser(390, 844);
        signIn(manager, "focal-manager");
        managerReturns(manager, "Bổ sung thêm một hợp tác xã lĩnh vực thương mại");
        officerAmends(officer, plan);
        managerApproves(manager, plan);

        Page second = signedIn("dept2-officer");
        newPlan(second);
        addVisit(second, CODE_THREE);
        assertThat(note(second)).containsText("của Sở Tài chính trong tháng 3");

        auditorReads();
    }

    private void importWorkbook(Page officer) {
        Imports.apply(officer, workbook());
        assertThat(officer.getByText("Đã thêm mới 3")).isVisible();
        picture(officer, "import");
        officer.navigate("/registry/organisations?q=hanh%20trinh");
        assertThat(officer.getByText(ONE).first()).isVisible();
        mustBeAccessible(officer);
        picture(officer, "organisations");
    }

    private static Path workbook() {
        return JourneyWorkbook.of(
                new JourneyWorkbook.Line(ONE, CODE_ONE, "Nông nghiệp"),
                new JourneyWorkbook.Line(TWO, CODE_TWO, "Thương mại - dịch vụ"),
                new JourneyWorkbook.Line(THREE, CODE_THREE, "Thương mại - dịch vụ"));
    }

    private void anotherAgencyPlansOne() {
        Page other = signedIn("dept-officer");
        newPlan(other);
        addVisit(other, CODE_ONE);
        assertThat(note(other)).containsText("Đã thực hiện với 1 mục");
    }

    private static String newPlan(Page officer) {
        officer.navigate("/inspections/plans");
        button(officer, "Lập kế hoạch").click();
        button(dialog(officer), "Lập kế hoạch").click();
        officer.waitForURL(Pattern.compile(".*/inspections/plan/.*"));
        return officer.url();
    }

    /** Looks in the whole registry, so that those whom others visit are found too. */
    private static void addVisit(Page officer, String code) {
        button(officer, "Thêm tổ chức").click();
        officer.waitForURL(Pattern.compile(".*/inspections/add-visits/.*"));
        officer.getByLabel("Tháng").click();
        officer.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Tháng 3").setExact(true)).click();
        officer.getByLabel("Nội dung").click();
        Locator topic = officer.locator("vaadin-multi-select-combo-box-item").first();
        assertThat(topic).hasText(Pattern.compile("\\S"));
        topic.click();
        officer.keyboard().press("Escape");
        officer.getByLabel("Đơn vị chủ trì").fill("Phòng Đăng ký kinh doanh");
        button(officer, "Toàn bộ sổ đăng ký").click();
        officer.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Toàn bộ sổ đăng ký")).check();
        button(officer, "Đóng").click();
        officer.waitForURL(Pattern.compile(".*everybody=.*"));
        officer.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Tìm theo tên hoặc mã số")).fill(code);
        Locator box = officer.locator("vaadin-grid vaadin-checkbox:visible");
        assertThat(box).hasCount(1);
        box.click();
        button(officer, "Thêm vào kế hoạch").click();
    }

    private void managerReturns(Page manager, String reason) {
        manager.navigate("/");
        assertThat(manager.getByText("Kế hoạch kiểm tra năm").first()).isVisible();
        mustBeAccessible(manager);
        picture(manager, "manager-home-phone");
        manager.getByText("Kế hoạch kiểm tra năm").first().click();
        manager.waitForURL(Pattern.compile(".*/inspections/plan/.*"));
        mustBeAccessible(manager);
        picture(manager, "manager-plan-phone");
        otherStep(manager, "Trả lại");
        confirm(manager, "Trả lại", "");
        assertThat(manager.getByText("Cần ghi rõ lý do.")).isVisible();
        confirm(manager, "Trả lại", reason);
        assertThat(note(manager)).isVisible();
    }

    private void officerAmends(Page officer, String plan) {
        officer.navigate("/");
        assertThat(officer.getByText("Kế hoạch kiểm tra năm").first()).isVisible();
        officer.navigate(plan);
        assertThat(officer.getByText("Trả lại").first()).isVisible();
        addVisit(officer, CODE_THREE);
        assertThat(note(officer)).containsText("Đã thực hiện với 1 mục");
        officer.navigate(plan);
        step(officer, "Trình duyệt", "Đã bổ sung");
        mustBeAccessible(officer);
        picture(officer, "plan");
        assertThat(button(officer, "Phê duyệt")).hasCount(0);
    }

    private void managerApproves(Page manager, String plan) {
        manager.navigate(plan);
        step(manager, "Phê duyệt", "");
        assertThat(manager.getByText("Lãnh đạo đơn vị đã duyệt").first()).isVisible();
    }

    private void auditorReads() {
        Page auditor = signedIn("auditor");
        auditor.navigate("/audit/trail");
        assertThat(auditor.getByText("Phê duyệt kế hoạch").first()).isVisible();
        assertThat(auditor.getByText("Trả lại kế hoạch").first()).isVisible();
        assertThat(auditor.getByText("Bị từ chối quyền truy cập")).hasCount(0);
        mustBeAccessible(auditor);
        picture(auditor, "trail");
    }

    /** Takes a step of the plan and says why in the dialog that asks. */
    private static void step(Page page, String name, String comment) {
        button(page, name).click();
        confirm(page, name, comment);
        assertThat(dialog(page)).hasCount(0);
        assertThat(note(page)).isVisible();
    }

    private static void confirm(Page page, String name, String comment) {
        if (!comment.isEmpty()) {
            dialog(page).locator("textarea").first().fill(comment);
        }
        button(dialog(page), name).click();
    }
}
