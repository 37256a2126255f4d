package coop.portal.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.access.Actor;
import coop.portal.access.model.JobRole;
import coop.portal.access.scope.Scope;
import coop.portal.inspections.model.DecisionRow;
import coop.portal.inspections.model.InspectionKind;
import coop.portal.inspections.model.ItemRow;
import coop.portal.inspections.model.OverlapState;
import coop.portal.inspections.model.PlanAction;
import coop.portal.inspections.model.PlanId;
import coop.portal.inspections.model.PlanSheet;
import coop.portal.inspections.model.PlanStage;
import coop.portal.inspections.model.StepInput;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.StaleException;
import coop.portal.support.Plans;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

@UseCase("INS-02")
class ApprovingModuleTest extends PlanModuleTest {

    private static final StepInput DECISION = StepInput.decision("15/QĐ-UBND", LocalDate.of(2026, 10, 5));

    @Test
    @UseCase(value = "INS-02", rule = "LC-1")
    void a_plan_goes_up_is_approved_reviewed_authorised_and_issued() {
        PlanId plan = planWithALine();

        issued(officer, manager, plan);

        PlanSheet sheet = sheet(officer, plan);
        assertThat(sheet.stage()).isEqualTo(PlanStage.ISSUED);
        assertThat(sheet.decisionNumber()).isEqualTo("15/QĐ-UBND");
        assertThat(as(officer, () -> queries.decisions(plan)))
                .extracting(DecisionRow::action)
                .containsExactly(PlanAction.ISSUE, PlanAction.AUTHORISE, PlanAction.SEND_TO_REVIEW, PlanAction.APPROVE,
                        PlanAction.SUBMIT);
        assertThat(as(officer, () -> queries.versions(plan))).hasSize(1);
    }

    @Test
    void a_plan_without_lines_or_with_unfinished_ones_does_not_go_up() {
        PlanId plan = plan(officer);
        refused("needs-items", () -> submit(officer, plan));
        var bare = coop.portal.inspections.model.ItemDraft.of(
                organisation("Hợp tác xã Đồng Tâm"), InspectionKind.SPECIALISED_CHECK);
        add(officer, plan, bare);
        refused("items-incomplete", () -> submit(officer, plan));
        assertThat(sheet(officer, plan).steps().refused().get(PlanAction.SUBMIT))
                .containsExactly(Refusal.of("inspections.refusal.plan.items-incomplete"));
    }

    @Test
    @UseCase(value = "INS-02", rule = "LC-1")
    void a_returned_plan_needs_a_comment_keeps_its_lines_and_can_be_submitted_again() {
        PlanId plan = planWithALine();
        submit(officer, plan);
        int version = sheet(manager, plan).version();

        refused("comment-required", () -> as(manager, () -> approving.sendBack(plan, version, StepInput.comment(" "))));
        as(manager, () -> approving.sendBack(plan, version, StepInput.comment("Bổ sung căn cứ")));

        PlanSheet sheet = sheet(officer, plan);
        assertThat(sheet.stage()).isEqualTo(PlanStage.RETURNED);
        assertThat(sheet.items()).hasSize(1);
        assertThat(as(officer, () -> queries.decisions(plan)).getFirst().comment()).isEqualTo("Bổ sung căn cứ");
        submit(officer, plan);
        approve(manager, plan);
        assertThat(sheet(officer, plan).stage()).isEqualTo(PlanStage.UNIT_APPROVED);
    }

    @Test
    @UseCase(value = "INS-02", rule = "SD-1")
    void nobody_approves_what_they_drafted_administrators_included() {
        Actor all = Plans.at(agency("SO_CONG_THUONG"), JobRole.SYS_ADMIN, 51, "Quản trị")
                .may(Plans.EVERY_PLAN_PERMISSION).may(Plans.OFFICER).seeing(Scope.EVERYTHING).actor();
        PlanId plan = plan(all);
        add(all, plan, Plans.visit(organisation("Hợp tác xã Đồng Tâm"), 5));
        submit(all, plan);

        refused("four-eyes", () -> approve(all, plan));
        assertThat(sheet(all, plan).stage()).isEqualTo(PlanStage.SUBMITTED);
        assertThat(sheet(all, plan).steps().refused().get(PlanAction.APPROVE))
                .containsExactly(Refusal.of("inspections.refusal.plan.four-eyes"));
    }

    @Test
    @UseCase(value = "INS-02", rule = "SD-1")
    void who_edits_or_submits_a_plan_of_somebody_else_does_not_approve_it_either() {
        Actor both = Plans.at(agency("SO_CONG_THUONG"), JobRole.DEPT_MANAGER, 13, "Phó giám đốc")
                .may(Plans.OFFICER).may(Plans.MANAGER).actor();
        PlanId plan = planWithALine();
        ItemRow row = sheet(both, plan).items().getFirst();
        as(both, () -> planning.change(plan, row.id(), row.version(), Plans.visit(row.organisation(), 8)));
        submit(officer, plan);

        refused("four-eyes", () -> approve(both, plan));
        approve(manager, plan);
    }

    @Test
    @UseCase(value = "INS-02", rule = "SD-8")
    void a_delegation_does_not_make_two_people_of_one() {
        PlanId plan = planWithALine();
        submit(officer, plan);
        Who deputy = Plans.at(agency("SO_CONG_THUONG"), JobRole.DEPT_MANAGER, 14, "Phó trưởng phòng").may(Plans.MANAGER);
        Actor drafterForManager = Plans.at(agency("SO_CONG_THUONG"), JobRole.DEPT_MANAGER, 11, "Cán bộ 11")
                .may(Plans.MANAGER).onBehalfOf(12, "Lãnh đạo 12").actor();
        Actor deputyForDrafter = deputy.onBehalfOf(11, "Cán bộ 11").actor();
        Actor deputyForManager = deputy.onBehalfOf(12, "Lãnh đạo 12").actor();

        refused("four-eyes", () -> approve(drafterForManager, plan));
        refused("four-eyes", () -> approve(deputyForDrafter, plan));
        approve(deputyForManager, plan);

        DecisionRow decision = as(officer, () -> queries.decisions(plan)).getFirst();
        assertThat(decision.actor()).isEqualTo("Phó trưởng phòng");
        assertThat(decision.onBehalfOf()).isEqualTo("Lãnh đạo 12");
    }

    @Test
    @UseCase(value = "INS-02", rule = "SD-8")
    void for_whom_a_plan_was_drafted_does_not_approve_it() {
        Actor secretary = Plans.at(agency("SO_CONG_THUONG"), JobRole.DEPT_OFFICER, 15, "Thư ký")
                .may(Plans.OFFICER).onBehalfOf(12, "Lãnh đạo 12").actor();
        PlanId plan = plan(secretary);
        add(secretary, plan, Plans.visit(organisation("Hợp tác xã Đồng Tâm"), 5));
        submit(secretary, plan);

        refused("four-eyes", () -> approve(manager, plan));
    }

    @Test
    @UseCase(value = "INS-03", rule = {"OV-3", "SD-6"})
    void a_manager_lets_a_proved_second_visit_stand_with_a_reason_and_the_first_is_not_pushed_out() {
        OrganisationId coop = organisation("Hợp tác xã Đồng Tâm");
        PlanId first = plan(officer);
        add(officer, first, Plans.visit(coop, 5));
        PlanId second = plan(otherOfficer);
        ItemRow row = add(otherOfficer, second, Plans.proved(Plans.visit(coop, 9)));
        submit(otherOfficer, second);

        refused("overlap-open", () -> approve(otherManager, second));
        refused("override-reason-required", () -> as(otherManager, () ->
                approving.letStand(second, row.id(), row.version(), " ")));
        ItemRow now = sheet(otherManager, second).items().getFirst();
        as(otherManager, () -> approving.letStand(second, now.id(), now.version(), "Có dấu hiệu vi phạm rõ ràng"));
        approve(otherManager, second);

        ItemRow stands = sheet(otherOfficer, second).items().getFirst();
        assertThat(stands.overlap()).isEqualTo(OverlapState.OVERRIDDEN);
        assertThat(stands.overriddenBy()).isEqualTo("Lãnh đạo 22");
        assertThat(sheet(officer, first).items().getFirst().overlap()).isEqualTo(OverlapState.WARNED);
        submit(officer, first);
        approve(manager, first);
    }

    @Test
    @UseCase(value = "INS-03", rule = "SD-6")
    void what_the_law_does_not_let_stand_no_manager_lets_stand_and_no_author_lets_stand_the_own() {
        OrganisationId coop = organisation("Hợp tác xã Đồng Tâm");
        PlanId plan = plan(officer);
        ItemRow alone = add(officer, plan, Plans.visit(coop, 5));
        refused("override-not-allowed", () -> as(manager, () ->
                approving.letStand(plan, alone.id(), alone.version(), "Cứ làm")));

        Actor both = Plans.at(agency("SO_NONG_NGHIEP_MOI_TRUONG"), JobRole.DEPT_MANAGER, 23, "Cả hai")
                .may(Plans.OFFICER).may(Plans.MANAGER).actor();
        PlanId second = plan(both);
        ItemRow asked = add(both, second, Plans.proved(Plans.visit(coop, 9)));
        refused("four-eyes", () -> as(both, () -> approving.letStand(second, asked.id(), asked.version(), "Lý do")));
    }

    @Test
    @UseCase(value = "INS-03", rule = "OV-2")
    void an_audit_that_becomes_known_after_submission_stops_the_approval_and_says_of_whom() {
        OrganisationId coop = organisation("Hợp tác xã Đồng Tâm");
        PlanId plan = plan(officer);
        add(officer, plan, Plans.visit(coop, 5));
        submit(officer, plan);
        audit(coop);

        assertThatThrownBy(() -> approve(manager, plan)).isInstanceOfSatisfying(RefusedException.class, refused ->
                assertThat(refused.reasons()).extracting(Refusal::key).containsExactly(
                        "inspections.refusal.plan.overlap-open", "inspections.refusal.plan.line"));
        assertThat(sheet(officer, plan).stage()).isEqualTo(PlanStage.SUBMITTED);
    }

    @Test
    @UseCase(value = "INS-02", rule = "DE-1")
    void who_decides_on_an_outdated_page_is_told_what_was_decided() {
        PlanId plan = planWithALine();
        submit(officer, plan);
        int seen = sheet(manager, plan).version();
        approve(manager, plan);
        Actor second = Plans.manager(agency("SO_CONG_THUONG"), 16);

        assertThatThrownBy(() -> as(second, () -> approving.approve(plan, seen, DECISION)))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    Refusal reason = refused.reasons().getFirst();
                    assertThat(reason.key()).isEqualTo("inspections.refusal.plan.already-decided");
                    assertThat(reason.args()).startsWith("Lãnh đạo 12", PlanAction.APPROVE);
                });
    }

    @Test
    @UseCase(value = "INS-02", rule = "DE-2")
    void who_decides_on_a_plan_that_was_edited_meanwhile_is_told_so() {
        PlanId plan = planWithALine();
        submit(officer, plan);
        int seen = sheet(manager, plan).version();
        as(manager, () -> approving.sendBack(plan, seen, StepInput.comment("Sửa tháng")));
        ItemRow row = sheet(officer, plan).items().getFirst();
        as(officer, () -> planning.change(plan, row.id(), row.version(), Plans.visit(row.organisation(), 7)));
        submit(officer, plan);

        assertThatThrownBy(() -> as(manager, () -> approving.approve(plan, seen, DECISION)))
                .isInstanceOf(StaleException.class);
        assertThat(sheet(officer, plan).stage()).isEqualTo(PlanStage.SUBMITTED);
    }

    @Test
    @UseCase(value = "INS-02", rule = "LC-1")
    void a_reviewer_sends_a_plan_with_overlaps_back_and_a_leader_may_decline_it() {
        PlanId plan = planWithALine();
        submit(officer, plan);
        approve(manager, plan);
        as(officer, () -> approving.sendToReview(plan, sheet(plan).version(), StepInput.NONE));

        refused("overlaps-required", () -> as(reviewer, () ->
                approving.reportOverlap(plan, sheet(plan).version(), StepInput.NONE)));
        as(reviewer, () -> approving.reportOverlap(plan, sheet(plan).version(), StepInput.comment("Trùng với Kiểm toán")));
        assertThat(sheet(officer, plan).stage()).isEqualTo(PlanStage.RETURNED);
    }

    private PlanId planWithALine() {
        PlanId plan = plan(officer);
        add(officer, plan, Plans.visit(organisation("Hợp tác xã Đồng Tâm"), 5));
        return plan;
    }

    private void audit(OrganisationId coop) {
        database().update("INSERT INTO portal.inspection_signal (id, organisation_id, organisation_name, commune_name, kind, heard_on,"
                + " year, topics, source, reference, note, agency_id, agency_name, recorded_by, recorded_by_name, recorded_at,"
                + " withdrawn, version) VALUES (1, ?, '', '', 'STATE_AUDIT', '2027-03-01', 2027, 'ACCOUNTING',"
                + " 'Kiểm toán nhà nước khu vực II', '', '', ?, '', 1, '', NOW(), 0, 0)",
                coop.value(), agency("SO_TAI_CHINH").id().value());
    }

    private static void refused(String reason, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RefusedException.class, refused ->
                assertThat(refused.reasons()).extracting(Refusal::key)
                        .contains("inspections.refusal.plan." + reason));
    }
}
