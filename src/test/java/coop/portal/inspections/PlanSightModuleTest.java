package coop.portal.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.access.Actor;
import coop.portal.access.model.JobRole;
import coop.portal.access.scope.Scope;
import coop.portal.inspections.model.ItemRow;
import coop.portal.inspections.model.PlanFilter;
import coop.portal.inspections.model.PlanId;
import coop.portal.inspections.model.PlanRow;
import coop.portal.inspections.model.PlanSheet;
import coop.portal.inspections.model.PlanStage;
import coop.portal.inspections.model.StepInput;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.Window;
import coop.portal.support.Plans;
import coop.portal.support.Queries;
import coop.portal.support.UseCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

@UseCase("INS-07")
class PlanSightModuleTest extends PlanModuleTest {

    /** What another line of the same plan has too. */
    private static final String COPIED = "plan_id, agency_id, year, organisation_name, organisation_code, commune_name, sector, kind,"
            + " topics, period_from, period_to, month, days, lead_unit, leader, members, co_agencies, co_agency_names, mode, basis,"
            + " evidence, budget, note, overlap, override_reason, overridden_by, outcome, outcome_reason, since_version, removed,"
            + " version";

    @Test
    @UseCase(value = "INS-07", rule = "VI-2")
    void others_see_of_an_issued_plan_when_whom_about_what_and_who_leads_and_no_more() {
        PlanId plan = plan(officer);
        add(officer, plan, Plans.proved(Plans.visit(organisation("Hợp tác xã Đồng Tâm"), 5)));
        issued(officer, manager, plan);

        PlanSheet sheet = sheet(otherOfficer, plan);

        ItemRow row = sheet.items().getFirst();
        assertThat(row.organisationName()).isEqualTo("Hợp tác xã Đồng Tâm");
        assertThat(row.draft().month()).isEqualTo(5);
        assertThat(row.draft().topics()).isNotEmpty();
        assertThat(row.draft().leadUnit()).isEqualTo("Phòng Kinh tế hợp tác");
        assertThat(row.draft().evidence()).isEmpty();
        assertThat(row.draft().leader()).isEmpty();
        assertThat(sheet.steps().open()).isEmpty();
        assertThat(as(otherOfficer, () -> queries.decisions(plan))).hasSize(1);
        assertThat(as(otherOfficer, () -> queries.difference(plan))).isEmpty();
    }

    @Test
    @UseCase(value = "INS-07", rule = "VI-3")
    void while_a_plan_is_amended_others_go_on_seeing_what_was_issued() {
        PlanId plan = plan(officer);
        ItemRow row = add(officer, plan, Plans.visit(organisation("Hợp tác xã Đồng Tâm"), 5));
        issued(officer, manager, plan);
        as(officer, () -> issuing.amend(plan, sheet(plan).version(), StepInput.comment("Lý do")));
        as(officer, () -> planning.change(
                plan, row.id(), sheet(plan).items().getFirst().version(), Plans.visit(row.organisation(), 12)));

        assertThat(sheet(otherOfficer, plan).items().getFirst().draft().month()).isEqualTo(5);
        assertThat(sheet(otherOfficer, plan).stage()).isEqualTo(PlanStage.ISSUED);
        assertThat(list(otherOfficer, PlanFilter.EMPTY)).extracting(PlanRow::stage).containsExactly(PlanStage.ISSUED);
        assertThat(list(otherOfficer, PlanFilter.EMPTY)).extracting(PlanRow::versionNo).containsExactly(1);
        assertThat(list(officer, PlanFilter.EMPTY)).extracting(PlanRow::stage).containsExactly(PlanStage.AMENDING);
    }

    @Test
    @UseCase(value = "INS-07", rule = "VI-1")
    void the_list_has_the_own_plans_at_every_stage_and_those_of_others_once_issued() {
        PlanId ours = plan(officer);
        add(officer, ours, Plans.visit(organisation("Hợp tác xã Đồng Tâm"), 5));
        plan(otherOfficer);
        Actor province = Plans.at(agency("SO_TAI_CHINH"), JobRole.FOCAL_OFFICER, 61, "Đầu mối")
                .may(Plans.OFFICER).seeing(Scope.EVERYTHING).actor();

        assertThat(list(officer, PlanFilter.EMPTY)).extracting(PlanRow::id).containsExactly(ours);
        assertThat(list(province, PlanFilter.EMPTY)).isEmpty();
        assertThat(as(province, () -> queries.plans().count(PlanFilter.EMPTY)).value()).isZero();

        issued(officer, manager, ours);
        assertThat(list(province, PlanFilter.EMPTY)).extracting(PlanRow::id).containsExactly(ours);
        assertThat(list(otherOfficer, PlanFilter.EMPTY)).hasSize(2);
        assertThat(list(otherOfficer, new PlanFilter("", null, Set.of(PlanStage.DRAFT), null)))
                .extracting(PlanRow::agencyName).containsExactly("Sở Nông nghiệp và Môi trường");
        assertThat(list(otherOfficer, new PlanFilter("cong thuong", YEAR, Set.of(PlanStage.ISSUED), null))).hasSize(1);
    }

    @Test
    @UseCase(value = "INS-07", rule = "VI-4")
    void a_reviewer_finds_a_plan_from_the_review_on_and_a_stranger_does_not() {
        PlanId plan = plan(officer);
        add(officer, plan, Plans.visit(organisation("Hợp tác xã Đồng Tâm"), 5));
        submit(officer, plan);
        approve(manager, plan);
        assertThatThrownBy(() -> sheet(reviewer, plan)).isInstanceOf(NotFoundException.class);

        as(officer, () -> approving.sendToReview(plan, sheet(plan).version(), StepInput.NONE));

        assertThat(sheet(reviewer, plan).items()).hasSize(1);
        assertThat(sheet(leader, plan).stage()).isEqualTo(PlanStage.OVERLAP_REVIEW);
        assertThat(list(reviewer, PlanFilter.EMPTY)).extracting(PlanRow::id).containsExactly(plan);
        assertThatThrownBy(() -> sheet(otherOfficer, plan)).isInstanceOf(NotFoundException.class);
    }

    @Test
    @UseCase("INS-01")
    void a_page_with_500_lines_asks_as_many_questions_as_one_with_a_single_line() {
        PlanId plan = plan(officer);
        add(officer, plan, Plans.visit(organisation("Hợp tác xã 0"), 5));
        int one = as(officer, () -> Queries.counted(() -> sheet(plan)).size());
        plant500(plan);

        List<String> heard = new ArrayList<>();
        as(officer, () -> heard.addAll(Queries.counted(() -> assertThat(sheet(plan).items()).hasSize(501))));

        assertThat(one).isEqualTo(8);
        assertThat(heard).hasSizeLessThanOrEqualTo(one + 3);
    }

    @Test
    @UseCase("INS-07")
    void the_list_is_one_question_and_its_count_another() {
        plan(officer);
        assertThat(as(officer, () -> Queries.counted(() -> list(officer, PlanFilter.EMPTY)))).hasSize(1);
        assertThat(as(officer, () -> Queries.counted(() -> queries.plans().count(PlanFilter.EMPTY)))).hasSize(1);
    }

    private List<PlanRow> list(Actor by, PlanFilter filter) {
        return as(by, () -> queries.plans().page(filter, Window.first(50)));
    }

    private void plant500(PlanId plan) {
        for (int i = 1; i <= 500; i++) {
            long coop = organisation("Hợp tác xã " + i).value();
            database().update("INSERT INTO portal.inspection_plan_item (id, organisation_id, " + COPIED + ") SELECT id + ?, ?, "
                    + COPIED + " FROM portal.inspection_plan_item WHERE plan_id = ? ORDER BY id LIMIT 1", i, coop, plan.value());
        }
    }
}
