package coop.portal.inspections.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt.toPrettyTree;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import coop.portal.access.Actor;
import coop.portal.inspections.InspectionQueries;
import coop.portal.inspections.model.ItemOutcome;
import coop.portal.inspections.model.ItemRow;
import coop.portal.inspections.model.PlanStage;
import coop.portal.inspections.model.UnsettledLine;
import coop.portal.support.IssuedPlans;
import coop.portal.support.Plans;
import coop.portal.support.TestTime;
import coop.portal.support.UiTest;
import coop.portal.support.UseCase;
import coop.portal.territory.Agencies;
import coop.portal.territory.model.Agency;
import coop.portal.uikit.Empty;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("INS-06")
class YearEndUiTest extends UiTest {

    private static final int YEAR = TestTime.START.getYear();

    @Autowired
    private InspectionQueries queries;

    @Autowired
    private Agencies agencies;

    private Actor officer;
    private Actor manager;
    private IssuedPlans.Issued plan;

    @BeforeEach
    void an_issued_plan_of_two_lines() {
        Agency trade = agencies.byCode("SO_CONG_THUONG", TestTime.START.toLocalDate()).orElseThrow();
        officer = Plans.officer(trade, 11);
        manager = Plans.manager(trade, 12);
        plan = new IssuedPlans(application, (who, what) -> as(who, what::get)).plan(officer, manager, YEAR, List.of(
                Plans.visit(Plans.organisation(database(), "Hợp tác xã Bình Minh"), 5),
                Plans.visit(Plans.organisation(database(), "Hợp tác xã Đồng Tâm"), 6)));
    }

    @Test
    @UseCase(value = "INS-06", rule = {"OC-1", "OC-2", "OC-4", "OC-5"})
    void an_officer_settles_what_is_open_for_one_reason_and_the_manager_closes() {
        signIn(officer);
        open(InspectionsNavigation.toPlan(plan.plan()));
        Anchor way = _get(Anchor.class, spec -> spec.withText("Xử lý cuối năm"));
        open(way.getHref());
        assertThat(_size(grid())).isEqualTo(2);
        _click(choose("Chuyển sang năm sau", 0));
        assertThat(_size(grid())).as("nothing goes without a reason").isEqualTo(2);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Lý do")), "Tạm ngừng hoạt động");
        Select<Integer> month = _get(Select.class, spec -> spec.withLabel("Tháng dự kiến năm sau"));
        _setValue(month, 3);
        _click(choose("Chuyển sang năm sau", 0));
        assertThat(_size(grid())).isEqualTo(1);
        _click(choose("Không thực hiện", 0));
        assertThat(_find(Empty.class)).hasSize(1);
        assertThat(as(officer, () -> queries.sheet(plan.plan())).lines()).extracting(ItemRow::outcome)
                .containsExactlyInAnyOrder(ItemOutcome.CARRIED_OVER, ItemOutcome.CANCELLED);

        signIn(manager);
        open(InspectionsNavigation.toPlan(plan.plan()));
        _click(_get(Button.class, spec -> spec.withText("Tổng kết")));
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Tổng kết")));
        assertThat(as(officer, () -> queries.sheet(plan.plan())).stage()).isEqualTo(PlanStage.CLOSED);
    }

    @Test
    @UseCase(value = "INS-06", rule = "OC-4")
    void a_carried_line_and_the_one_it_comes_of_lead_to_each_other() {
        signIn(officer);
        open(InspectionsNavigation.toSettleVisits(plan.plan()));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Lý do")), "Tạm ngừng hoạt động");
        _click(choose("Chuyển sang năm sau", 0));

        open(InspectionsNavigation.toVisit(plan.lines().getFirst()));
        Anchor next = _get(Anchor.class, spec -> spec.withText("Đối tượng trong kế hoạch " + (YEAR + 1)));
        open(next.getHref());
        assertThat(toPrettyTree(UI.getCurrent())).contains("Chuyển từ kế hoạch " + YEAR + ", lý do: Tạm ngừng hoạt động");
    }

    private Button choose(String act, int row) {
        Grid<UnsettledLine> grid = grid();
        grid.asMultiSelect().select(GridKt._get(grid, row));
        return _get(Button.class, spec -> spec.withText(act));
    }

    @SuppressWarnings("unchecked")
    private static Grid<UnsettledLine> grid() {
        return _get(Grid.class);
    }
}
