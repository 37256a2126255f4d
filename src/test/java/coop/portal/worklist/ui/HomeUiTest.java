package coop.portal.worklist.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import coop.portal.access.model.JobRole;
import coop.portal.registry.model.RegistryPermissions;
import coop.portal.registry.ui.RegistryNavigation;
import coop.portal.support.UiTest;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import coop.portal.uikit.Empty;
import coop.portal.uikit.Messages;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class HomeUiTest extends UiTest {

    @Test
    @UseCase("WRK-01")
    void whoever_has_nothing_waiting_is_told_so() {
        signIn(Who.is(JobRole.VIEWER));
        open("");
        assertThat(_get(H1.class).getText()).isEqualTo("Việc của tôi");
        _assertOne(Empty.class);
    }

    @Test
    void the_menu_shows_only_what_the_person_may_open() {
        signIn(Who.is(JobRole.VIEWER));
        open("");
        assertThat(menu()).contains("").doesNotContain(RegistryNavigation.toOrganisations());
        signIn(Who.is(JobRole.VIEWER).may(RegistryPermissions.ORGANISATION_READ));
        open("");
        assertThat(menu()).contains("", RegistryNavigation.toOrganisations());
    }

    @Test
    void the_frame_speaks_english_to_whoever_wants_it() {
        signIn(Who.is(JobRole.VIEWER));
        speak(Messages.ENGLISH);
        open("");
        assertThat(_get(H1.class).getText()).isEqualTo("My work");
    }

    @Test
    void no_text_is_missing_on_the_home_page() {
        signIn(Who.is(JobRole.SYS_ADMIN).may(application.getBean(coop.portal.access.DeclaredPermissions.class).names()));
        open("");
        assertThat(_find(Span.class)).extracting(Span::getText).noneMatch(text -> text.contains("⟦"));
        assertThat(_find(Anchor.class)).extracting(Anchor::getText).noneMatch(text -> text.contains("⟦"));
        assertThat(_find(Html.class)).isNotEmpty().extracting(Html::getInnerHtml).noneMatch(text -> text.contains("⟦"));
    }

    private static List<String> menu() {
        Nav menu = _get(Nav.class, spec -> spec.withClasses("shell-menu"));
        return Jsoup.parseBodyFragment(menu.getElement().getProperty("innerHTML")).select("a").eachAttr("href");
    }
}
