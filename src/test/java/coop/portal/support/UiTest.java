package coop.portal.support;

import com.github.mvysny.fakeservlet.FakeHttpSession;
import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import coop.portal.access.Actor;
import coop.portal.uikit.Address;
import coop.portal.uikit.Messages;
import java.security.Principal;
import java.util.Locale;
import java.util.stream.Collectors;
import kotlin.jvm.functions.Function1;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The base of tests that see the screens as one person does, without a browser: sign in, open a page, then find what is
 * on it with Karibu's {@code LocatorJ}, by label and never by field.
 */
public abstract class UiTest extends ModuleTest {

    private static final Routes ROUTES = ScreenRoutes.all();

    /** Opens a browser, as it were, for this person; a second call is another browser with nothing kept. */
    protected final void signIn(Actor actor) {
        actAs(actor);
        openBrowser();
    }

    protected final void signIn(Who who) {
        signIn(who.actor());
    }

    /** A browser in which nobody is signed in. */
    protected final void openBrowser() {
        MockVaadin.tearDown();
        Function1<FakeHttpSession, FakeRequest> requests = UiTest::requestOfWhoeverActs;
        MockVaadin.setMockRequestFactory(requests);
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, application, UI::new));
        speak(Messages.VIETNAMESE);
    }

    /** Opens a page by its address, such as {@code registry/organisations?q=dong+tam}. */
    protected final void open(String address) {
        Address.open(address);
    }

    /** What can be read where a page is written as a whole, as the home page is. */
    protected static String written() {
        return LocatorJ._find(Html.class).stream()
                .map(whole -> Jsoup.parseBodyFragment(whole.getInnerHtml()).text())
                .collect(Collectors.joining("\n"));
    }

    protected final void speak(Locale locale) {
        VaadinSession.getCurrent().setLocale(locale);
        UI.getCurrent().setLocale(locale);
    }

    private static FakeRequest requestOfWhoeverActs(FakeHttpSession session) {
        FakeRequest request = new FakeRequest(session);
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null) {
            request.setUserPrincipalInt(authentication);
            request.setUserInRole((Principal principal, String role) -> authentication.getAuthorities().stream()
                    .anyMatch(granted -> role.equals(granted.getAuthority())));
        }
        return request;
    }

    @AfterEach
    final void closeBrowser() {
        MockVaadin.tearDown();
    }
}
