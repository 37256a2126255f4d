package coop.portal.gazetteer.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import coop.portal.access.model.JobRole;
import coop.portal.support.UiTest;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import coop.portal.territory.model.TerritoryPermissions;
import org.junit.jupiter.api.Test;

@UseCase("TER-03")
class LoadUiTest extends UiTest {

    @Test
    void nothing_is_checked_before_both_files_are_there() {
        signIn(Who.is(JobRole.SYS_ADMIN).may(TerritoryPermissions.UNIT_READ, TerritoryPermissions.UNIT_WRITE));

        open("territory/load");

        assertThat(_find(H2.class, spec -> spec.withText("Xã, phường từ 01/7/2025"))).hasSize(1);
        assertThat(_get(Button.class, spec -> spec.withText("Kiểm tra tệp")).isEnabled()).isFalse();
    }
}
