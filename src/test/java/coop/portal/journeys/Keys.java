package coop.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A person who has a keyboard and no mouse: reads, types, presses keys, and gets on with Tab. Wherever Tab leads the focus must
 * be seen. A pointer in the page is an error of its scripts, which fails the journey.
 */
final class Keys {

    private static final int FAR = 150;

    private static final String NO_POINTER = """
            for (const kind of ['pointerdown', 'mousedown', 'touchstart']) {
              addEventListener(kind, event => { if (event.isTrusted) throw new Error('a pointer was used: ' + kind); }, true);
            }
            """;

    /** Where the focus is, and "unseen: " before it when nothing shows it. */
    private static final String FOCUS = """
            () => {
              let at = document.activeElement;
              while (at && at.shadowRoot && at.shadowRoot.activeElement) at = at.shadowRoot.activeElement;
              if (!at || at === document.body || at.id === 'focusexit') return '';
              if (at.localName === 'vaadin-dialog') at = at.shadowRoot.querySelector('*').shadowRoot.querySelector('[part~=overlay]');
              const outside = node => node.assignedSlot || node.parentElement || node.getRootNode().host;
              const words = at.localName + ' ' + (at.getAttribute('aria-label') || at.textContent || at.name || '').trim().slice(0, 40);
              let shown = false;
              for (let node = at, step = 0; node && step < 6 && !shown; node = outside(node), step++) {
                for (const part of [undefined, '::before', '::after']) {
                  const style = getComputedStyle(node, part);
                  shown = shown || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
                }
              }
              const box = at.getBoundingClientRect();
              const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
              return (shown && inside ? '' : 'unseen: ') + words;
            }
            """;

    private static final String LEAPS =
            "[...document.querySelectorAll('[tabindex]')].filter(one => one.tabIndex > 0).map(one => one.outerHTML)";

    private static final String AT_REST =
            "document.getAnimations().every(one => one.playState !== 'running' || one.effect.getTiming().iterations === Infinity)";

    private static final String HELD = "document.activeElement.closest('vaadin-dialog') !== null";

    private final Page page;
    private Path file = Path.of("");

    private Keys(Page page) {
        this.page = page;
        page.onFileChooser(chooser -> chooser.setFiles(file));
    }

    static Keys on(Page page) {
        page.addInitScript(NO_POINTER);
        return new Keys(page);
    }

    /** Types it into the browser's own field for addresses. */
    void goTo(String address) {
        page.navigate(address);
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    void press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    /** Tab until there. */
    void to(AriaRole role, String name) {
        move("Tab", named(role, name));
    }

    /** Tab until the field that this is written above, whatever stands in it. */
    void toField(String label) {
        move("Tab", page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)));
    }

    /** Opens the choices of a field and goes down to one. */
    void pick(String label, String option) {
        toField(label);
        press("ArrowDown");
        Locator wanted = named(AriaRole.OPTION, option);
        Imports.waitFor(wanted);
        press("Home");
        move("ArrowDown", wanted);
        press("Enter");
        assertThat(wanted).hasCount(0);
    }

    /** Opens the choices of a field that takes several, and takes the first. */
    void tick(String label) {
        toField(label);
        press("ArrowDown");
        Locator first = page.getByRole(AriaRole.OPTION).first();
        assertThat(first).hasText(Pattern.compile("\\S"));
        press("ArrowDown", "Enter");
        assertThat(first).hasAttribute("aria-selected", "true");
        press("Escape");
    }

    /** Tab until a link that says this among other things. */
    void toLinkWith(String words) {
        move("Tab", page.getByRole(AriaRole.LINK).filter(new Locator.FilterOptions().setHasText(words)));
    }

    void backTo(AriaRole role, String name) {
        move("Shift+Tab", named(role, name));
    }

    /** Tab until the part of a list in which rows are gone through with arrows. */
    void toRows() {
        move("Tab", page.locator("vaadin-grid #items [role=gridcell]:visible"));
    }

    void enter(AriaRole role, String name) {
        to(role, name);
        press("Enter");
    }

    /** Opens the system's own dialog from where the focus is, which is used by keys, too. */
    void choose(Path chosen) {
        file = chosen;
        press("Enter");
    }

    void sees(String words) {
        Imports.waitFor(page, words);
    }

    void isAt(String address) {
        page.waitForURL(Pattern.compile(".*" + address + ".*"));
        Object leaps = page.evaluate(LEAPS);
        assertThat((List<?>) leaps).as("what changes the order of Tab").isEmpty();
    }

    void isOn(AriaRole role, String name) {
        assertThat(named(role, name)).isFocused();
    }

    /** Goes once around in the open dialog and never leaves it. */
    void isHeldBy(String title) {
        assertThat(page.locator("vaadin-dialog")).containsText(title);
        page.waitForFunction(HELD);
        for (int step = 0; step < 8; step++) {
            press(step < 6 ? "Tab" : "Shift+Tab");
            seen();
            assertThat(page.evaluate(HELD))
                    .as("the focus stays in %s", title)
                    .isEqualTo(true);
        }
    }

    void seesNoDialog() {
        assertThat(page.locator("vaadin-dialog")).hasCount(0);
    }

    String address() {
        return page.url();
    }

    private void move(String key, Locator wanted) {
        List<String> way = new ArrayList<>();
        Locator there = wanted.and(page.locator(":focus"));
        Imports.waitFor(wanted.first());
        for (int step = 0; step < FAR; step++) {
            if (there.count() > 0) {
                return;
            }
            press(key);
            way.add(seen());
        }
        fail("Not reached with %s: %s; the way was %s", key, wanted, way);
    }

    /** What moves, as a message does that slides in, has come to rest when it is looked at. */
    private String seen() {
        page.waitForFunction(AT_REST);
        String focus = (String) page.evaluate(FOCUS);
        assertThat(focus).as("the focus on %s", page.url()).doesNotStartWith("unseen");
        return focus;
    }

    private Locator named(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
