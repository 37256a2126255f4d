package coop.portal.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Tracing;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The base of journeys: the packaged portal in demo mode on a database of its own, and a real browser for each person.
 * Two processes run the journeys, each with such a portal, which its journeys share: a journey makes what it needs. A failed
 * one leaves pictures and traces below {@code target/journeys}; an error that a script of a page throws fails it.
 */
public abstract class BrowserTest {

    /** The one password of the demo accounts. */
    protected static final String DEMO_PASSWORD = "Demo@2026!portal";

    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    private final List<BrowserContext> people = new ArrayList<>();
    private final List<String> scriptErrors = new ArrayList<>();
    private boolean failed;
    private String name = "";

    @RegisterExtension
    final AfterTestExecutionCallback outcome =
            context -> failed = context.getExecutionException().isPresent();

    @BeforeEach
    final void takeItsName(TestInfo test) {
        name = getClass().getSimpleName() + "-"
                + test.getTestMethod().map(Method::getName).orElse("");
    }

    /** A person with a browser of their own, on a desk's screen. */
    protected final Page newBrowser() {
        return newBrowser(1280, 900);
    }

    protected final Page newBrowser(int width, int height) {
        return newBrowser(Browsers.portal(), width, height);
    }

    /** A browser before a portal of the journey's own. */
    protected final Page newBrowser(PortalProcess portal) {
        return newBrowser(portal, 1280, 900);
    }

    private Page newBrowser(PortalProcess portal, int width, int height) {
        BrowserContext person = Browsers.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(portal.address())
                        .setViewportSize(width, height)
                        .setLocale("vi-VN")
                        .setTimezoneId("Asia/Ho_Chi_Minh")
                        .setAcceptDownloads(true));
        person.tracing().start(new Tracing.StartOptions()); // without snapshots: taking them changes the page's base address
        people.add(person);
        Page page = person.newPage();
        page.onPageError(scriptErrors::add);
        return page;
    }

    /** A person with a browser of their own who has signed in with a demo account, such as {@code dept-officer}. */
    protected final Page signedIn(String userName) {
        Page page = newBrowser();
        signIn(page, userName);
        return page;
    }

    protected final void signIn(Page page, String userName) {
        page.navigate("/login");
        signInHere(page, userName);
    }

    /** On the sign-in page to which the person was led. */
    protected final void signInHere(Page page, String userName) {
        page.locator("input[name=username]").fill(userName);
        page.locator("input[name=password]").fill(DEMO_PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(address -> !address.contains("/login"));
    }

    /** A picture for the documentation; {@code PORTAL_SCREENSHOTS} says where to when it is to be kept. */
    protected final void picture(Page page, String title) {
        String kept = System.getenv("PORTAL_SCREENSHOTS");
        Path folder = kept == null ? Browsers.results().resolve("screenshots") : Path.of(kept);
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(title + ".png")));
    }

    /** No finding of axe-core that is serious or worse. */
    protected final void mustBeAccessible(Page page) {
        AxeRunOptions onlyFindings = new AxeRunOptions();
        onlyFindings.setResultTypes(List.of("violations"));
        List<String> findings = new AxeBuilder(page)
                .options(onlyFindings)
                .setLegacyMode(true) // no page of the portal has frames; otherwise each look opens another page
                .analyze().getViolations().stream()
                .filter(rule -> SERIOUS.contains(rule.getImpact()))
                .map(BrowserTest::described)
                .toList();
        assertThat(findings).as("serious findings of axe-core on %s", page.url()).isEmpty();
    }

    private static String described(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    /** Where the shared portal answers; a journey that stops or kills one starts its own {@link PortalProcess}. */
    protected static String address() {
        return Browsers.portal().address();
    }

    @AfterEach
    final void leave() {
        for (int number = 0; number < people.size(); number++) {
            leave(people.get(number), Browsers.results().resolve(name).resolve("person-" + (number + 1)));
        }
        assertThat(scriptErrors).as("errors thrown by scripts of the pages").isEmpty();
    }

    private void leave(BrowserContext person, Path results) {
        if (failed) {
            for (int number = 0; number < person.pages().size(); number++) {
                person.pages()
                        .get(number)
                        .screenshot(new Page.ScreenshotOptions()
                                .setPath(results.resolve("page-" + (number + 1) + ".png"))
                                .setFullPage(true));
            }
            person.tracing().stop(new Tracing.StopOptions().setPath(results.resolve("trace.zip")));
        }
        person.close();
    }
}
