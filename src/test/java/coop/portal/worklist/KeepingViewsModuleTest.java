package coop.portal.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.access.model.JobRole;
import coop.portal.support.ModuleTest;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import coop.portal.uikit.SavedViews;
import coop.portal.uikit.SavedViews.SavedView;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class KeepingViewsModuleTest extends ModuleTest {

    private static final String PAGE = "registry.OrganisationsView";

    @Autowired
    private SavedViews views;

    @Test
    @UseCase("WRK-02")
    void a_filter_is_kept_under_its_name_and_replaced_under_the_same() {
        actAs(Who.is(JobRole.DEPT_OFFICER).user(1, "An"));
        views.save(PAGE, "Nghi Lộc", "commune=1");
        views.save(PAGE, "Đô Lương", "commune=2");
        views.save(PAGE, "Nghi Lộc", "commune=3");
        assertThat(views.of(PAGE)).extracting(SavedView::name, SavedView::query)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Đô Lương", "commune=2"),
                        org.assertj.core.groups.Tuple.tuple("Nghi Lộc", "commune=3"));
    }

    @Test
    void what_one_person_keeps_no_other_sees_or_removes() {
        actAs(Who.is(JobRole.DEPT_OFFICER).user(1, "An"));
        views.save(PAGE, "Nghi Lộc", "commune=1");
        long id = views.of(PAGE).getFirst().id();
        actAs(Who.is(JobRole.DEPT_OFFICER).user(2, "Bình"));
        assertThat(views.of(PAGE)).isEmpty();
        views.remove(id);
        actAs(Who.is(JobRole.DEPT_OFFICER).user(1, "An"));
        assertThat(views.of(PAGE)).hasSize(1);
        views.remove(id);
        assertThat(views.of(PAGE)).isEmpty();
    }

    @Test
    void the_chosen_columns_are_remembered_for_each_page() {
        actAs(Who.is(JobRole.DEPT_OFFICER).user(1, "An"));
        assertThat(views.columns(PAGE)).isEmpty();
        views.rememberColumns(PAGE, List.of("name", "code"));
        views.rememberColumns(PAGE, List.of("name", "capital"));
        assertThat(views.columns(PAGE)).contains(List.of("name", "capital"));
        assertThat(views.columns("another.View")).isEmpty();
    }
}
