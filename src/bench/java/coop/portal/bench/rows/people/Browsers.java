package coop.portal.bench.rows.people;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import coop.portal.bench.figures.Goal;
import coop.portal.bench.figures.Result;
import coop.portal.bench.figures.Samples;
import coop.portal.bench.portal.Rest;
import coop.portal.bench.rows.Stand;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Three real Chromium browsers beside the others: what somebody sees and feels, by the measures of the web. */
final class Browsers {

    private static final List<String> ACCOUNTS = List.of("focal-officer", "dept-officer", "commune-officer");
    private static final int NAMED = 3;
    private static final String PASSWORD = "Demo@2026!portal";
    private static final List<String> QUIET = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");

    /** Listens from before the page begins, and keeps what the browser itself reports. */
    private static final String LISTEN = """
            window.felt = {lcp: 0, cls: 0, inp: 0, most: 0, moved: ''};
            const named = node => node && node.nodeType === 1 ? node.localName + (node.className ? '.' + node.className : '') : 'text';
            new PerformanceObserver(list => { for (const e of list.getEntries()) felt.lcp = Math.max(felt.lcp, e.startTime); })
                .observe({type: 'largest-contentful-paint', buffered: true});
            let session = {sum: 0, first: 0, last: 0};
            new PerformanceObserver(list => { for (const e of list.getEntries()) if (!e.hadRecentInput) {
                const same = e.startTime - session.last < 1000 && e.startTime - session.first < 5000;
                session = {sum: (same ? session.sum : 0) + e.value, first: same ? session.first : e.startTime, last: e.startTime};
                felt.cls = Math.max(felt.cls, session.sum);
                if (e.value > felt.most) {
                    felt.most = e.value;
                    felt.moved = Math.round(e.startTime) + ' ms: ' + e.sources.slice(0, 3).map(s => named(s.node)).join(', ');
                }
            } }).observe({type: 'layout-shift', buffered: true});
            new PerformanceObserver(list => { for (const e of list.getEntries()) if (e.interactionId) felt.inp = Math.max(felt.inp, e.duration); })
                .observe({type: 'event', durationThreshold: 16, buffered: true});
            """;

    /** Milliseconds until the largest thing is seen, how much jumps, milliseconds until something answers to a finger. */
    private record Felt(Samples lcp, Samples cls, Samples inp, Set<String> moved) {
        Felt() {
            this(new Samples(), new Samples(), new Samples(), new LinkedHashSet<>());
        }

        synchronized void add(Map<?, ?> of) {
            lcp.add(number(of, "lcp"));
            cls.add(number(of, "cls"));
            inp.add(number(of, "inp"));
            if (moved.size() < NAMED) {
                moved.add(String.valueOf(of.get("moved")));
            }
        }

        private static double number(Map<?, ?> of, String key) {
            return ((Number) of.get(key)).doubleValue();
        }
    }

    private Browsers() {}

    /** @param after seconds to wait first @param working seconds in which they work */
    static List<Result> beside(Stand stand, int people, int after, int working) throws Exception {
        String chromium = System.getenv().getOrDefault("PORTAL_CHROMIUM", "");
        if (chromium.isBlank()) {
            return List.of(Result.failed("browser", stand.size(), new IllegalStateException(
                    "no Chromium on the PATH; PORTAL_CHROMIUM may name one")));
        }
        Felt felt = new Felt();
        String address = stand.portal().address();
        try (ExecutorService threads = Executors.newFixedThreadPool(ACCOUNTS.size())) {
            List<Future<Void>> all = ACCOUNTS.stream()
                    .map(account -> threads.submit((Callable<Void>) () -> {
                        Rest.millis(after * 1_000L);
                        work(chromium, address, account, System.nanoTime() + working * 1_000_000_000L, felt);
                        return null;
                    }))
                    .toList();
            for (Future<Void> one : all) {
                one.get();
            }
        } catch (java.util.concurrent.ExecutionException e) {
            return List.of(Result.failed("browser", stand.size(), e.getCause()));
        }
        return results(stand.size(), people, felt);
    }

    private static void work(String chromium, String address, String account, long end, Felt felt) {
        try (Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(chromium)).setArgs(QUIET));
                BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                        .setBaseURL(address).setViewportSize(1280, 900).setLocale("vi-VN"))) {
            context.setDefaultTimeout(60_000);
            context.addInitScript(LISTEN);
            Page page = context.newPage();
            page.navigate("/login");
            page.fill("input[name=username]", account);
            page.fill("input[name=password]", PASSWORD);
            page.keyboard().press("Enter");
            page.waitForURL(url -> !url.contains("/login"));
            do {
                felt.add(journey(page));
            } while (System.nanoTime() < end);
        }
    }

    /** Loads the list, types a search, sorts, looks at an organisation. */
    private static Map<?, ?> journey(Page page) {
        page.navigate("/registry/organisations");
        page.waitForSelector("vaadin-grid a.row-link");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.locator(".list-search input").pressSequentially("thanh", new com.microsoft.playwright.Locator.PressSequentiallyOptions()
                .setDelay(80));
        Rest.millis(1_200);
        page.locator("vaadin-grid-sorter").first().click();
        Rest.millis(1_200);
        page.locator("vaadin-grid a.row-link").first().click();
        page.waitForURL(url -> url.contains("/registry/organisation/"));
        page.waitForLoadState(LoadState.NETWORKIDLE);
        Rest.millis(500);
        return (Map<?, ?>) page.evaluate("() => window.felt");
    }

    private static List<Result> results(int size, int people, Felt felt) {
        String what = "3 browsers beside %d people: ".formatted(people);
        return List.of(
                line(size, what + "LCP", felt.lcp, "ms", "", Goal.none().atMost("LCP ms", felt.lcp.median(), 2_000)),
                line(size, what + "INP", felt.inp, "ms", "", Goal.none().atMost("INP ms", felt.inp.median(), 150)),
                line(size, what + "CLS", felt.cls, "", "; moved most at " + String.join("; ", felt.moved), Goal.none().atMost("CLS", felt.cls.median(), 0.05)));
    }

    private static Result line(int size, String what, Samples samples, String unit, String more, Goal goal) {
        return new Result("browser", what, size, samples.median(), unit,
                "%.2f–%.2f".formatted(samples.least(), samples.most()), Double.NaN, "",
                samples.size() + " pages, list loaded and worked with" + more, goal);
    }
}
