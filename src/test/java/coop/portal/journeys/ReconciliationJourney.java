package coop.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static coop.portal.journeys.OnScreen.button;
import static coop.portal.journeys.OnScreen.dialog;
import static coop.portal.journeys.OnScreen.field;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import coop.portal.support.BrowserTest;
import coop.portal.support.UseCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * From an export of the national system to closed discrepancies: the focal officer loads it, takes one name over and gives
 * the other difference to its commune; the commune sends the notice and records the answer; the portal is right, a correction
 * is asked for, and the next export confirms it.
 */
class ReconciliationJourney extends BrowserTest {

    private static final String ONE = "Hợp tác xã Dược liệu Đối Soát Một";
    private static final String TWO = "Hợp tác xã Dược liệu Đối Soát Hai";
    private static final String CODE_ONE = "2999900099";
    private static final String CODE_TWO = "2999900109";
    private static final String PLACE = "Xã Quỳnh Hồng, Huyện Quỳnh Lưu, Tỉnh Nghệ An";

    @Test
    @UseCase("REC-02")
    void a_difference_goes_to_its_commune_comes_back_and_is_confirmed_by_the_next_export() {
        Page focal = signedIn("focal-officer");
        Imports.apply(focal, registry());
        load(focal, national("mot", "Hợp tác xã Dược liệu Đối Soát Mốt", "Trần Văn Khác"));
        mustBeAccessible(focal);
        picture(focal, "national-load");

        takeTheNameOver(focal);
        String page = giveToTheCommune(focal);
        communeAsksAndRecords(signedIn("commune-officer"));
        askForACorrection(focal, page);

        load(focal, national("hai", "Hợp tác xã Dược liệu Đối Soát Mốt", "Lê Thị Thu"));
        focal.navigate(page);
        assertThat(focal.getByText("Đã khớp").first()).isVisible();
        button(focal, "Kết thúc").click();
        assertThat(focal.getByText("Đã kết thúc").first()).isVisible();
        assertThat(focal.getByText("Hai bên đã khớp").first()).isVisible();
    }

    /** A part of the province, so that nothing is said about the others' organisations. */
    private static void load(Page focal, Path file) {
        focal.navigate("/reconciliation/loads");
        button(focal, "Nạp dữ liệu quốc gia").click();
        focal.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Tệp có đủ mọi tổ chức của tỉnh")).uncheck();
        focal.locator("input[type=file]").setInputFiles(file);
        focal.waitForURL(Pattern.compile(".*/reconciliation/load/.*"));
        Imports.waitFor(focal, "Đã so sánh");
    }

    private void takeTheNameOver(Page focal) {
        focal.navigate("/reconciliation/discrepancies?q=" + CODE_ONE);
        focal.getByText(ONE).first().click();
        focal.waitForURL(Pattern.compile(".*/reconciliation/discrepancy/.*"));
        assertThat(focal.getByText("Hợp tác xã Dược liệu Đối Soát Mốt").first()).isVisible();
        button(focal, "Tên: Theo quốc gia").click();
        button(dialog(focal), "Theo quốc gia").click();
        assertThat(dialog(focal)).hasCount(0);
        assertThat(focal.getByText("Đã khớp").first()).isVisible();
        button(focal, "Kết thúc").click();
        assertThat(focal.getByText("Đã kết thúc").first()).isVisible();
        focal.navigate("/registry/organisations?q=" + CODE_ONE);
        assertThat(focal.getByText("Hợp tác xã Dược liệu Đối Soát Mốt").first()).isVisible();
    }

    private String giveToTheCommune(Page focal) {
        focal.navigate("/reconciliation/discrepancies?q=" + CODE_TWO);
        focal.getByText(TWO).first().click();
        focal.waitForURL(Pattern.compile(".*/reconciliation/discrepancy/.*"));
        button(focal, "Giao cho xã, phường").click();
        assertThat(focal.getByText("Đã giao xã").first()).isVisible();
        mustBeAccessible(focal);
        picture(focal, "discrepancy");
        return focal.url();
    }

    private void communeAsksAndRecords(Page commune) {
        commune.navigate("/");
        commune.getByText(TWO).first().click();
        commune.waitForURL(Pattern.compile(".*/reconciliation/discrepancy/.*"));
        button(commune, "Gửi thông báo rà soát").click();
        field(commune, "Số văn bản").fill("15/TB-UBND");
        button(dialog(commune), "Gửi thông báo rà soát").click();
        assertThat(commune.getByText("Đã gửi thông báo rà soát").first()).isVisible();
        button(commune, "Ghi nhận trả lời").click();
        field(commune, "Nội dung trả lời").fill("Người đại diện không thay đổi từ ngày thành lập");
        button(dialog(commune), "Ghi nhận trả lời").click();
        assertThat(commune.getByText("Đã phản hồi").first()).isVisible();
        mustBeAccessible(commune);
    }

    private static void askForACorrection(Page focal, String page) {
        focal.navigate("/");
        assertThat(focal.getByText(TWO).first()).isVisible();
        focal.navigate(page);
        button(focal, "Người đại diện: Cổng đúng").click();
        assertThat(focal.getByText("Cổng đúng").first()).isVisible();
        button(focal, "Gửi đề nghị hiệu đính").click();
        field(focal, "Số văn bản").fill("301/STC-ĐKKD");
        button(dialog(focal), "Gửi đề nghị hiệu đính").click();
        assertThat(focal.getByText("Đã đề nghị hiệu đính").first()).isVisible();
    }

    private static Path registry() {
        return file("so-dang-ky-doi-soat.csv", "Tên hợp tác xã,Mã số HTX,Ngày cấp,Lĩnh vực,Xã/phường,Huyện,Số thành viên,Giám đốc,Tình trạng",
                row(ONE, CODE_ONE, "14/10/2016", "Nông nghiệp", "Xã Quỳnh Hồng", "Huyện Quỳnh Lưu", "70", "Võ Thanh Tâm", "Đang hoạt động"),
                row(TWO, CODE_TWO, "14/10/2016", "Nông nghiệp", "Xã Quỳnh Hồng", "Huyện Quỳnh Lưu", "70", "Lê Thị Thu", "Đang hoạt động"));
    }

    private static Path national(String name, String nameOfOne, String representativeOfTwo) {
        return file("quoc-gia-" + name + ".csv", "ma_so,ten,dia_chi_tru_so,nguoi_dai_dien,tinh_trang,ngay_cap",
                row(CODE_ONE, nameOfOne, PLACE, "Võ Thanh Tâm", "Đang hoạt động", "14/10/2016"),
                row(CODE_TWO, TWO, PLACE, representativeOfTwo, "Đang hoạt động", "14/10/2016"));
    }

    private static String row(String... cells) {
        return Stream.of(cells).map(cell -> "\"" + cell + "\"").collect(Collectors.joining(","));
    }

    private static Path file(String name, String... lines) {
        Path file = Path.of("target", "journeys", name);
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, "\uFEFF" + String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
