package coop.portal.gazetteer.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import coop.portal.access.model.JobRole;
import coop.portal.support.UiTest;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import coop.portal.territory.model.TerritoryPermissions;
import org.junit.jupiter.api.Test;

@UseCase("TER-05")
class UnitsUiTest extends UiTest {

    private final Who reader = Who.is(JobRole.DEPT_OFFICER).may(TerritoryPermissions.UNIT_READ);
    private final Who keeper =
            Who.is(JobRole.SYS_ADMIN).may(TerritoryPermissions.UNIT_READ, TerritoryPermissions.UNIT_WRITE);

    @Test
    void units_are_searched_without_accents_from_the_address() {
        signIn(reader);

        open("territory/units?q=tien+phong");

        assertThat(_size(_get(Grid.class))).isEqualTo(2);
    }

    @Test
    void what_is_not_configured_is_found_by_a_filter() {
        signIn(reader);

        open("territory/units?unsettled=1");

        assertThat(_size(_get(Grid.class))).isEqualTo(330);
    }

    @Test
    void agencies_of_today_are_listed_apart_from_former_ones() {
        signIn(reader);

        open("territory/agencies?kind=DISTRICT_PC&generation=FORMER");
        assertThat(_size(_get(Grid.class))).isEqualTo(21);

        open("territory/agencies?kind=DISTRICT_PC&generation=TODAY");
        assertThat(_find(Grid.class)).as("a list without rows says so instead").isEmpty();
    }

    @Test
    void only_who_may_keep_units_is_offered_to_load_a_province() {
        signIn(reader);
        open("territory/units");
        assertThat(_find(Anchor.class, spec -> spec.withText("Nạp danh mục tỉnh khác"))).isEmpty();

        signIn(keeper);
        open("territory/units");
        assertThat(_find(Anchor.class, spec -> spec.withText("Nạp danh mục tỉnh khác"))).hasSize(1);
    }
}
