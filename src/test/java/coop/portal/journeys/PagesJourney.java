package coop.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import coop.portal.support.BrowserTest;
import coop.portal.support.UseCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page that can be opened by its address, on a desk and on a phone: nothing serious for axe-core, nothing cut off. */
class PagesJourney extends BrowserTest {

    private static final int[][] SCREENS = {{1280, 900}, {390, 844}};

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "focal-officer, / registry/organisations registry/new-organisation registry/imports registry/new-import",
        "focal-officer, reconciliation/loads reconciliation/new-load reconciliation/discrepancies reconciliation/corrections",
        "dept-officer, inspections/plans inspections/signals inspections/new-signal",
        "inspectorate-manager, fieldwork/plan-progress fieldwork/plan-lines fieldwork/late-lines",
        "dept-manager, / profile access/delegate fieldwork/calendar fieldwork/calendar?view=month",
        "sys-admin, access/users access/new-user access/roles territory/units territory/agencies territory/load",
        "auditor, / audit/trail registry/organisations inspections/plans"
    })
    @UseCase("WRK-01")
    void pages_are_for_everybody(String userName, String paths) {
        Page page = signedIn(userName);
        for (int[] screen : SCREENS) {
            page.setViewportSize(screen[0], screen[1]);
            for (String path : paths.split(" ")) {
                page.navigate("/" + path.replaceFirst("^/", ""));
                assertThat(page.locator("h1")).hasCount(1);
                assertThat(page.locator(".problem-page")).hasCount(0);
                mustBeAccessible(page);
                Object width = page.evaluate("document.documentElement.scrollWidth");
                assertThat((Integer) width).as("width of %s", path).isLessThanOrEqualTo(screen[0]);
                picture(page, path.replaceAll("[^a-z]+", "-") + "-" + userName + "-" + screen[0]);
            }
        }
    }

    @ParameterizedTest(name = "{0} px")
    @CsvSource({"1280, 900", "390, 844"})
    @UseCase("ACC-01")
    void anybody_can_sign_in(int width, int height) {
        Page page = newBrowser(width, height);
        page.navigate("/login");
        assertThat(page.locator("input[name=username]")).isVisible();
        mustBeAccessible(page);
        picture(page, "login-" + width);
    }

    @Test
    @UseCase(value = "ACC-01", rule = "S-10")
    void a_wrong_address_is_told_inside_the_frame() {
        Page page = signedIn("viewer");
        page.navigate("/inspections/whatever");
        assertThat(page.locator("h1")).hasText("Không tìm thấy trang");
        assertThat(page.locator("vaadin-app-layout nav.shell-menu")).isVisible();
        mustBeAccessible(page);
    }
}
