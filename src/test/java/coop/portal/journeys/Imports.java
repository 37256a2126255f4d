package coop.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static coop.portal.journeys.OnScreen.button;
import static coop.portal.journeys.OnScreen.words;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The way of a workbook into the registry, on screen; the background takes its time for it. */
final class Imports {

    private static final double PATIENCE_MILLIS = 60_000;

    private Imports() {}

    /** Ends on the page of the import, which says how many organisations are new. */
    static void apply(Page officer, Path workbook) {
        officer.navigate("/registry/imports");
        button(officer, "Nhập tệp mới").click();
        officer.locator("input[type=file]").setInputFiles(workbook);
        officer.waitForURL(Pattern.compile(".*/registry/import/.*"));
        button(officer, "Kiểm tra tệp").click();
        button(officer, "Áp dụng").click(new Locator.ClickOptions().setTimeout(PATIENCE_MILLIS));
        waitFor(officer, "Đã thêm mới");
    }

    static void waitFor(Page officer, String words) {
        waitFor(words(officer, words));
    }

    static void waitFor(Locator seen) {
        assertThat(seen).isVisible(new IsVisibleOptions().setTimeout(PATIENCE_MILLIS));
    }
}
