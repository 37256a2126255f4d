package coop.portal.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.inspections.model.InspectionKind;
import coop.portal.inspections.model.ItemDraft;
import coop.portal.inspections.model.ItemResult;
import coop.portal.inspections.model.ItemRow;
import coop.portal.inspections.model.OverlapState;
import coop.portal.inspections.model.PlanId;
import coop.portal.inspections.model.PlanKind;
import coop.portal.inspections.model.PlanStage;
import coop.portal.inspections.model.PlanText;
import coop.portal.inspections.model.StepInput;
import coop.portal.inspections.model.WayOut;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.StaleException;
import coop.portal.support.Plans;
import coop.portal.support.UseCase;
import java.util.List;
import org.junit.jupiter.api.Test;

@UseCase("INS-01")
class PlanningModuleTest extends PlanModuleTest {

    @Test
    @UseCase(value = "INS-01", rule = "PL-1")
    void an_agency_has_one_plan_a_year_and_another_only_when_the_first_was_cancelled() {
        PlanId first = plan(officer);

        assertThatThrownBy(() -> plan(officer)).isInstanceOf(RefusedException.class).hasMessageContaining("plan.exists");

        as(officer, () -> issuing.cancel(first, sheet(first).version(), StepInput.comment("Lập nhầm năm")));
        PlanId second = plan(officer);
        assertThat(sheet(officer, second).kind()).isEqualTo(PlanKind.CHECK_PLAN);
        assertThat(sheet(officer, second).stage()).isEqualTo(PlanStage.DRAFT);
        assertThat(plan(otherOfficer)).isNotNull();
    }

    @Test
    @UseCase(value = "INS-01", rule = "KP-1")
    void only_the_inspectorates_plan_is_one_of_inspections() {
        assertThat(sheet(reviewer, plan(reviewer)).kind()).isEqualTo(PlanKind.INSPECTION_PLAN);
    }

    @Test
    void a_line_keeps_what_was_typed_and_the_names_of_the_day() {
        OrganisationId coop = organisation("Hợp tác xã Đồng Tâm");
        PlanId plan = plan(officer);
        ItemDraft typed = Plans.visit(coop, 5);

        ItemRow row = add(officer, plan, typed);

        assertThat(row.draft()).isEqualTo(typed);
        assertThat(row.organisationName()).isEqualTo("Hợp tác xã Đồng Tâm");
        assertThat(row.overlap()).isEqualTo(OverlapState.NONE);
        assertThat(sheet(officer, plan).items()).hasSize(1);
    }

    @Test
    @UseCase(value = "INS-03", rule = "OV-1")
    void a_second_agency_is_refused_and_told_who_when_and_what_kind() {
        OrganisationId coop = organisation("Hợp tác xã Đồng Tâm");
        add(officer, plan(officer), Plans.visit(coop, 5));
        PlanId second = plan(otherOfficer);

        assertThatThrownBy(() -> as(otherOfficer, () -> planning.add(second, Plans.visit(coop, 9))))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.reasons())
                        .containsExactly(Refusal.of(
                                "inspections.overlap.other-visit", "Sở Công Thương", 5, InspectionKind.SPECIALISED_CHECK)));
        assertThat(sheet(otherOfficer, second).items()).isEmpty();
    }

    @Test
    @UseCase(value = "INS-03", rule = "OV-3")
    void on_a_proved_ground_a_second_visit_is_kept_and_waits_for_a_manager() {
        OrganisationId coop = organisation("Hợp tác xã Đồng Tâm");
        add(officer, plan(officer), Plans.visit(coop, 5));
        PlanId second = plan(otherOfficer);

        ItemRow row = add(otherOfficer, second, Plans.proved(Plans.visit(coop, 9)));

        assertThat(row.overlap()).isEqualTo(OverlapState.ASKED);
        assertThat(row.finding().waysOut()).contains(WayOut.ASK_OVERRIDE);
    }

    @Test
    @UseCase(value = "INS-03", rule = "OV-0")
    void a_visit_to_guide_leaves_the_year_free() {
        OrganisationId coop = organisation("Hợp tác xã Đồng Tâm");
        add(officer, plan(officer), Plans.ofKind(InspectionKind.GUIDANCE_VISIT, Plans.visit(coop, 5)));

        assertThat(add(otherOfficer, plan(otherOfficer), Plans.visit(coop, 9)).overlap()).isEqualTo(OverlapState.NONE);
    }

    @Test
    @UseCase(value = "INS-03", rule = "OV-1")
    void a_line_taken_out_frees_the_year_and_so_does_one_that_only_guides() {
        OrganisationId coop = organisation("Hợp tác xã Đồng Tâm");
        OrganisationId other = organisation("Hợp tác xã Sông Lam");
        PlanId plan = plan(officer);
        ItemRow gone = add(officer, plan, Plans.visit(coop, 5));
        ItemRow guided = add(officer, plan, Plans.visit(other, 5));

        as(officer, () -> planning.remove(plan, gone.id(), gone.version()));
        as(officer, () -> planning.change(plan, guided.id(), guided.version(),
                Plans.ofKind(InspectionKind.GUIDANCE_VISIT, guided.draft())));

        PlanId second = plan(otherOfficer);
        assertThat(add(otherOfficer, second, Plans.visit(coop, 9)).overlap()).isEqualTo(OverlapState.NONE);
        assertThat(add(otherOfficer, second, Plans.visit(other, 9)).overlap()).isEqualTo(OverlapState.NONE);
    }

    @Test
    @UseCase(value = "INS-03", rule = "OV-1")
    void a_guiding_visit_cannot_be_turned_into_a_check_when_another_agency_checks() {
        OrganisationId coop = organisation("Hợp tác xã Đồng Tâm");
        PlanId plan = plan(officer);
        ItemRow guided = add(officer, plan, Plans.ofKind(InspectionKind.GUIDANCE_VISIT, Plans.visit(coop, 5)));
        add(otherOfficer, plan(otherOfficer), Plans.visit(coop, 9));

        assertThatThrownBy(() -> as(officer, () ->
                        planning.change(plan, guided.id(), guided.version(), Plans.visit(coop, 5))))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("inspections.overlap.other-visit");
        assertThat(sheet(officer, plan).items().getFirst().draft().kind()).isEqualTo(InspectionKind.GUIDANCE_VISIT);
    }

    @Test
    @UseCase(value = "INS-01", rule = "PL-2")
    void many_are_added_at_once_each_with_its_own_result() {
        OrganisationId free = organisation("Hợp tác xã Đồng Tâm");
        OrganisationId taken = organisation("Hợp tác xã Sông Lam");
        OrganisationId unknown = OrganisationId.next();
        add(officer, plan(officer), Plans.visit(taken, 5));
        PlanId second = plan(otherOfficer);

        List<ItemResult> results = as(otherOfficer, () ->
                planning.addMany(second, List.of(free, taken, unknown, free), Plans.visit(free, 6)));

        assertThat(results).extracting(ItemResult::organisation).containsExactly(free, taken, unknown);
        assertThat(results).extracting(ItemResult::added).containsExactly(true, false, false);
        assertThat(results.get(1).finding().waysOut()).contains(WayOut.JOIN_TEAM, WayOut.NEXT_YEAR);
        assertThat(results.get(2).refusals()).extracting(Refusal::key)
                .containsExactly("inspections.refusal.plan.organisation-not-found");
        assertThat(sheet(otherOfficer, second).items()).hasSize(1);
    }

    @Test
    @UseCase(value = "INS-01", rule = "PL-3")
    void a_line_changed_by_somebody_else_is_not_overwritten() {
        PlanId plan = plan(officer);
        ItemRow row = add(officer, plan, Plans.visit(organisation("Hợp tác xã Đồng Tâm"), 5));
        as(officer, () -> planning.change(plan, row.id(), row.version(), Plans.visit(row.organisation(), 6)));

        assertThatThrownBy(() -> as(officer, () ->
                        planning.change(plan, row.id(), row.version(), Plans.visit(row.organisation(), 7))))
                .isInstanceOf(StaleException.class);
        assertThat(sheet(officer, plan).items().getFirst().draft().month()).isEqualTo(6);
    }

    @Test
    @UseCase(value = "INS-01", rule = "PL-3")
    void the_words_of_a_plan_are_kept_and_an_outdated_page_does_not_overwrite_them() {
        PlanId plan = plan(officer);
        PlanText text = new PlanText("Mục đích", "Yêu cầu", "Căn cứ Luật Hợp tác xã", "Tổ chức thực hiện");
        int version = sheet(officer, plan).version();

        as(officer, () -> planning.rewrite(plan, version, text));

        assertThat(sheet(officer, plan).text()).isEqualTo(text);
        assertThatThrownBy(() -> as(officer, () -> planning.rewrite(plan, version, PlanText.EMPTY)))
                .isInstanceOf(StaleException.class);
    }

    @Test
    @UseCase(value = "INS-07", rule = "VI-1")
    void another_agencys_draft_is_not_found_and_neither_are_its_lines() {
        PlanId plan = plan(officer);
        ItemRow row = add(officer, plan, Plans.visit(organisation("Hợp tác xã Đồng Tâm"), 5));

        assertThatThrownBy(() -> sheet(otherOfficer, plan)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> sheet(reviewer, plan)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> as(otherOfficer, () -> planning.add(plan, row.draft())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> as(reviewer, () -> planning.remove(plan, row.id(), row.version())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @UseCase(value = "INS-01", rule = "IT-1")
    void what_the_law_does_not_allow_is_not_kept() {
        PlanId plan = plan(officer);
        ItemDraft visit = Plans.visit(organisation("Hợp tác xã Đồng Tâm"), 5);

        assertThatThrownBy(() -> as(officer, () ->
                        planning.add(plan, Plans.ofKind(InspectionKind.INSPECTION, visit))))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("kind-not-yours");
    }
}
