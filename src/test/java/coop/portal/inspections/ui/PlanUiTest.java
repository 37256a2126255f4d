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
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import coop.portal.access.Actor;
import coop.portal.inspections.ApprovingPlans;
import coop.portal.inspections.InspectionQueries;
import coop.portal.inspections.PlanningInspections;
import coop.portal.inspections.model.ItemId;
import coop.portal.inspections.model.PlanId;
import coop.portal.inspections.model.PlanStage;
import coop.portal.inspections.model.StepInput;
import coop.portal.inspections.model.Suggestion;
import coop.portal.kernel.OrganisationId;
import coop.portal.support.Plans;
import coop.portal.support.UiTest;
import coop.portal.support.UseCase;
import coop.portal.territory.Agencies;
import coop.portal.territory.model.Agency;
import coop.portal.uikit.Empty;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("INS-02")
class PlanUiTest extends UiTest {

    @Autowired
    private PlanningInspections planning;

    @Autowired
    private ApprovingPlans approving;

    @Autowired
    private InspectionQueries queries;

    @Autowired
    private Agencies agencies;

    private Actor officer;
    private Actor manager;
    private Actor other;
    private OrganisationId coop;
    private PlanId plan;
    private ItemId line;

    @BeforeEach
    void a_plan_with_a_line() {
        officer = Plans.officer(agency("SO_CONG_THUONG"), 11);
        manager = Plans.manager(agency("SO_CONG_THUONG"), 12);
        other = Plans.officer(agency("SO_NONG_NGHIEP_MOI_TRUONG"), 21);
        coop = Plans.organisation(database(), "Hợp tác xã Đồng Tâm");
        plan = as(officer, () -> planning.open(2027));
        line = Objects.requireNonNull(as(officer, () -> planning.add(plan, Plans.visit(coop, 5))).item());
    }

    @Test
    void an_officer_submits_and_the_page_then_waits_for_the_manager() {
        signIn(officer);
        open(InspectionsNavigation.toPlan(plan));

        assertThat(_get(H1.class).getText()).isEqualTo("Kế hoạch kiểm tra năm 2027");
        assertThat(_size(_get(Grid.class))).isEqualTo(1);
        _click(_get(Button.class, spec -> spec.withText("Trình duyệt")));
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Trình duyệt")));

        assertThat(stage()).isEqualTo(PlanStage.SUBMITTED);
        assertThat(_find(Span.class, spec -> spec.withText("Kế hoạch đang chờ lãnh đạo phê duyệt."))).hasSize(1);
    }

    @Test
    void a_manager_approves_from_the_page_in_two_clicks() {
        submit();
        signIn(manager);
        open(InspectionsNavigation.toPlan(plan));

        _click(_get(Button.class, spec -> spec.withText("Phê duyệt")));
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Phê duyệt")));

        assertThat(stage()).isEqualTo(PlanStage.UNIT_APPROVED);
    }

    @Test
    void what_was_typed_stays_when_a_decision_is_refused() {
        submit();
        signIn(manager);
        open(InspectionsNavigation.toPlan(plan));
        as(Plans.manager(agency("SO_CONG_THUONG"), 16), () ->
                approving.approve(plan, queries.sheet(plan).version(), StepInput.NONE));

        _click(_get(Button.class, spec -> spec.withText("Phê duyệt")));
        Dialog dialog = _get(Dialog.class);
        _setValue(_get(dialog, TextArea.class), "Đồng ý");
        _click(_get(dialog, Button.class, spec -> spec.withText("Phê duyệt")));

        assertThat(dialog.isOpened()).isTrue();
        assertThat(_get(dialog, TextArea.class).getValue()).isEqualTo("Đồng ý");
        assertThat(dialog.getChildren().map(one -> one.getElement().getText()))
                .anyMatch(text -> text.contains("Lãnh đạo 16"));
    }

    @Test
    void a_refused_step_is_shown_with_its_reason() {
        as(officer, () -> planning.remove(plan, line, queries.visit(line).row().version()));
        signIn(officer);
        open(InspectionsNavigation.toPlan(plan));

        Button submit = _get(Button.class, spec -> spec.withText("Trình duyệt"));
        assertThat(submit.isEnabled()).isFalse();
        assertThat(_find(Span.class, spec -> spec.withText("Kế hoạch chưa có đối tượng nào."))).isNotEmpty();
    }

    @Test
    @UseCase(value = "INS-03", rule = "OV-1")
    void the_page_of_a_line_says_who_comes_and_what_can_be_done() {
        PlanId second = as(other, () -> planning.open(2027));
        ItemId asked = Objects.requireNonNull(
                as(other, () -> planning.add(second, Plans.proved(Plans.visit(coop, 9)))).item());
        signIn(other);
        open(InspectionsNavigation.toVisit(asked));

        String page = toPrettyTree(UI.getCurrent());
        assertThat(page).contains("Sở Công Thương", "tháng 5", "Chuyển sang kế hoạch năm sau", "NQ198");
        assertThat(page).doesNotContain("⟦");
    }

    @Test
    @UseCase("INS-01")
    void every_page_of_an_officer_opens_and_has_all_its_words() {
        signIn(officer);
        for (String path : new String[] {
            InspectionsNavigation.PLANS, InspectionsNavigation.toPlan(plan, "text"),
            InspectionsNavigation.toPlan(plan, "calendar"), InspectionsNavigation.toPlan(plan, "log"),
            InspectionsNavigation.toPlan(plan, "papers"), InspectionsNavigation.toAddVisits(plan),
            InspectionsNavigation.toVisit(line), InspectionsNavigation.toEditVisit(line),
            InspectionsNavigation.toPlanText(plan), InspectionsNavigation.SIGNALS, InspectionsNavigation.NEW_SIGNAL
        }) {
            open(path);
            assertThat(_find(H1.class)).as(path).hasSize(1);
            assertThat(_get(H1.class).getText()).as(path).isNotIn("Có lỗi ngoài dự kiến", "Không có quyền");
            assertThat(toPrettyTree(UI.getCurrent())).as(path).doesNotContain("⟦");
        }
    }

    @Test
    @UseCase(value = "INS-01", rule = "PL-3")
    void a_line_is_changed_in_its_form() {
        signIn(officer);
        open(InspectionsNavigation.toEditVisit(line));
        Select<Integer> month = months();
        _setValue(month, 8);
        _click(_get(Button.class, spec -> spec.withText("Lưu")));

        assertThat(as(officer, () -> queries.visit(line)).row().draft().month()).isEqualTo(8);
    }

    @Test
    @UseCase("INS-07")
    void another_agencys_draft_is_not_found() {
        signIn(other);
        open(InspectionsNavigation.toPlan(plan));

        assertThat(_find(H1.class)).noneMatch(title -> title.getText().contains("2027"));
        assertThat(_find(NativeTableHeaderCell.class)).isEmpty();
        assertThat(_find(Anchor.class, spec -> spec.withText("Thêm tổ chức"))).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static Select<Integer> months() {
        return _get(Select.class, spec -> spec.withLabel("Tháng"));
    }

    private void submit() {
        as(officer, () -> approving.submit(plan, queries.sheet(plan).version(), StepInput.NONE));
    }

    private PlanStage stage() {
        return as(officer, () -> queries.sheet(plan)).stage();
    }

    private Agency agency(String code) {
        return agencies.byCode(code, LocalDate.of(2026, 10, 5)).orElseThrow();
    }

    @Test
    @UseCase("INS-04")
    void when_all_who_were_suggested_are_in_the_plan_the_list_counts_none_and_says_so() {
        Plans.organisation(database(), "Hợp tác xã Suối Mơ");
        signIn(officer);
        open(InspectionsNavigation.toAddVisits(plan));
        _setValue(months(), 6);
        Grid<Suggestion> grid = suggestions();
        assertThat(_size(grid)).isEqualTo(1);
        assertThat(count()).isEqualTo("1");
        grid.asMultiSelect().select(GridKt._get(grid, 0));
        _click(_get(Button.class, spec -> spec.withText("Thêm vào kế hoạch")));

        assertThat(as(officer, () -> queries.sheet(plan)).lines()).hasSize(2);
        assertThat(count()).isEqualTo("0");
        assertThat(_find(Grid.class)).as("a list without rows").isEmpty();
        assertThat(_find(Empty.class)).hasSize(1);
    }

    @SuppressWarnings("unchecked")
    private static Grid<Suggestion> suggestions() {
        return _get(Grid.class);
    }

    private static String count() {
        return _get(Span.class, spec -> spec.withClasses("count")).getText();
    }
}
