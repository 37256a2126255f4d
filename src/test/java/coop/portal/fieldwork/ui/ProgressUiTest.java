package coop.portal.fieldwork.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt.toPrettyTree;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import coop.portal.access.Actor;
import coop.portal.access.model.JobRole;
import coop.portal.support.IssuedPlans;
import coop.portal.support.Plans;
import coop.portal.support.Staffing;
import coop.portal.support.TestTime;
import coop.portal.support.UiTest;
import coop.portal.support.UseCase;
import coop.portal.territory.Agencies;
import coop.portal.territory.model.Agency;
import coop.portal.uikit.Empty;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("FLD-06")
class ProgressUiTest extends UiTest {

    private static final LocalDate TODAY = TestTime.START.toLocalDate();

    @Autowired
    private Agencies agencies;

    private Actor officer;

    @BeforeEach
    void a_plan_with_three_lines_of_which_two_are_late() {
        Agency trade = agencies.byCode("SO_CONG_THUONG", TODAY).orElseThrow();
        officer = Staffing.person(database(), trade, JobRole.DEPT_OFFICER, 11, "Nguyễn Văn An");
        Actor manager = Staffing.person(database(), trade, JobRole.DEPT_MANAGER, 13, "Lê Văn Chính");
        new IssuedPlans(application, (who, what) -> as(who, what::get)).plan(officer, manager, TODAY.getYear(), List.of(
                Plans.visit(Plans.organisation(database(), "Hợp tác xã Đồng Tâm"), 10),
                Plans.visit(Plans.organisation(database(), "Hợp tác xã Bình Minh"), 10),
                Plans.visit(Plans.organisation(database(), "Hợp tác xã Hoa Sen"), 12)));
        time.set(LocalDate.of(TODAY.getYear(), 11, 4).atTime(8, 0));
    }

    @Test
    @UseCase(value = "FLD-06", rule = "PR-2")
    void each_number_opens_as_many_rows_as_it_says() {
        signIn(officer);
        open(FieldworkNavigation.PROGRESS);
        assertThat(_get(H1.class).getText()).isEqualTo("Tiến độ kế hoạch");
        List<Anchor> numbers = _find(Anchor.class).stream().filter(link -> link.getText().matches("\\d+")).toList();
        assertThat(numbers).hasSizeGreaterThan(8);
        numbers.forEach(link -> {
            open(link.getHref());
            assertThat(_size(_get(Grid.class))).as(link.getHref()).isEqualTo(Integer.parseInt(link.getText()));
        });
    }

    @Test
    @UseCase(value = "FLD-06", rule = "PR-3")
    void the_list_of_what_is_late_says_since_when_why_and_with_whom() {
        signIn(officer);
        open(FieldworkNavigation.LATE_LINES);
        assertThat(_size(_get(Grid.class))).isEqualTo(2);
        open(FieldworkNavigation.LATE_LINES + "?toDate=1&month=10&q=Bình");
        assertThat(_size(_get(Grid.class))).isEqualTo(1);
    }

    @Test
    @UseCase(value = "FLD-06", rule = "PR-4")
    void a_year_without_plans_says_so() {
        signIn(officer);
        open(FieldworkNavigation.toProgress(TODAY.getYear()));
        Select<Integer> year = _get(Select.class);
        _setValue(year, TODAY.getYear() - 1);
        assertThat(_find(Empty.class)).hasSize(1);
        assertThat(toPrettyTree(UI.getCurrent())).contains("Chưa có kế hoạch năm 2025");
    }
}
