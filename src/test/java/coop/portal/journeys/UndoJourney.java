package coop.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static coop.portal.journeys.OnScreen.button;
import static coop.portal.journeys.OnScreen.dialog;
import static coop.portal.journeys.OnScreen.field;
import static coop.portal.journeys.OnScreen.note;
import static coop.portal.journeys.OnScreen.otherStep;

import com.microsoft.playwright.Page;
import coop.portal.support.BrowserTest;
import coop.portal.support.UseCase;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A workbook that should not have been applied is taken back as a whole, and not any more when somebody has built on it. */
class UndoJourney extends BrowserTest {

    private static final String ONE = "Hợp tác xã Trồng trọt Quay Lại Một";
    private static final String TWO = "Hợp tác xã Trồng trọt Quay Lại Hai";

    @Test
    @UseCase(value = "REG-12", rule = {"UND-1", "UND-2"})
    void an_import_is_undone_until_somebody_has_edited_one_of_its_rows() {
        Page officer = signedIn("focal-officer");
        Imports.apply(officer, workbook());
        undo(officer);
        Imports.waitFor(officer, "Đã hoàn tác");
        picture(officer, "import-undone");
        officer.navigate("/registry/organisations?q=quay%20lai");
        assertThat(officer.getByText("Không có mục nào khớp")).isVisible();
        assertThat(officer.getByText(ONE)).hasCount(0);

        Imports.apply(officer, workbook());
        String batch = officer.url();
        edit(officer, ONE);
        officer.navigate(batch);
        undo(officer);
        Imports.waitFor(officer, "có người đã sửa sau khi nhập");
        picture(officer, "import-undo-refused");
        officer.navigate("/registry/organisations?q=quay%20lai");
        assertThat(officer.getByText(ONE).first()).isVisible();
        assertThat(officer.getByText(TWO).first()).isVisible();
    }

    private static Path workbook() {
        return JourneyWorkbook.of(
                new JourneyWorkbook.Line(ONE, "2999900042", "Nông nghiệp"),
                new JourneyWorkbook.Line(TWO, "2999900067", "Nông nghiệp"));
    }

    private static void undo(Page officer) {
        otherStep(officer, "Hoàn tác");
        assertThat(dialog(officer)).containsText("2 tổ chức thêm mới sẽ bị gỡ khỏi sổ đăng ký");
        button(dialog(officer), "Hoàn tác").click();
    }

    private static void edit(Page officer, String name) {
        officer.navigate("/registry/organisations?q=quay%20lai");
        button(officer, name).click();
        button(officer, "Sửa thông tin").click();
        officer.waitForURL(Pattern.compile(".*/registry/edit-organisation/.*"));
        field(officer, "Điện thoại").fill("0933333333");
        field(officer, "Lý do sửa").fill("Bổ sung số điện thoại");
        button(officer, "Lưu").click();
        officer.getByLabel("Đã xem các cảnh báo trên và vẫn lưu").check();
        button(officer, "Lưu").click();
        officer.waitForURL(Pattern.compile(".*/registry/organisation/.*"));
        assertThat(note(officer)).containsText("Đã lưu thông tin tổ chức.");
    }
}
