package coop.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.menu.MenuEntry;
import coop.portal.access.model.JobRole;
import coop.portal.registry.model.RegistryPermissions;
import coop.portal.support.UiTest;
import coop.portal.support.Who;
import coop.portal.uikit.OpenPages;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;

class OpenPagesUiTest extends UiTest {

    @Test
    void what_one_may_open_is_found_once_and_anew_when_ones_rights_change() {
        signIn(Who.is(JobRole.VIEWER));
        assertThat(OpenPages.all()).extracting(MenuEntry::path).doesNotContain("/registry/organisations");
        assertThat(OpenPages.all()).isSameAs(OpenPages.all());

        actAs(Who.is(JobRole.VIEWER).may(RegistryPermissions.ORGANISATION_READ));
        FakeRequest request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
        request.setUserPrincipalInt(SecurityContextHolder.getContext().getAuthentication());
        assertThat(OpenPages.all()).extracting(MenuEntry::path).contains("/registry/organisations");
    }
}
