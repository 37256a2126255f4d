package coop.portal.uikit.list;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import coop.portal.access.model.JobRole;
import coop.portal.kernel.Window;
import coop.portal.registry.model.RegistryPermissions;
import coop.portal.support.Planted;
import coop.portal.support.UiTest;
import coop.portal.support.Who;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

/** Whatever a browser asks for, a list answers with a few pages. */
class ViewportUiTest extends UiTest {

    private static final int MANY = 3_000;
    private static final int TEN_PAGES = 500;

    @BeforeEach
    void plant() {
        Planted.in("organisation").with("type", "'COOPERATIVE'").with("code", "LPAD(seq, 10, '0')").with("name", "CONCAT('HTX ', seq)")
                .with("difficult_area", "'NONE'").with("sector", "'AGRICULTURE'").with("fiscal_year_end", "'--12-31'")
                .with("commune_id", "7").with("legal_status", "'ACTIVE'").with("operating_status", "'OPERATING'").rows(database(), MANY);
        signIn(Who.is(JobRole.VIEWER).may(RegistryPermissions.ORGANISATION_READ));
        open("registry/organisations");
    }

    @AfterEach
    void clear() {
        Planted.clear(database(), List.of("organisation"));
    }

    @Test
    void a_viewport_over_everything_is_answered_with_ten_pages() {
        Grid<?> grid = _get(Grid.class);
        AtomicInteger sent = new AtomicInteger();
        grid.addDataGenerator((row, json) -> sent.incrementAndGet());

        ReflectionTestUtils.invokeMethod(grid, "setViewportRange", 0, Integer.MAX_VALUE);
        MockVaadin.clientRoundtrip(true);

        assertThat(sent.get()).isBetween(1, TEN_PAGES);
    }

    @Test
    void a_fetch_of_everything_is_answered_with_one_window() {
        DataProvider<?, ?> rows = _get(Grid.class).getDataProvider();
        assertThat(rows.fetch(new Query<>(0, Integer.MAX_VALUE, List.of(), null, null)).count())
                .isEqualTo(Window.MAX_LIMIT);
        assertThat(new Window(-1, Integer.MAX_VALUE, List.of()).limit()).isEqualTo(Window.MAX_LIMIT);
    }
}
