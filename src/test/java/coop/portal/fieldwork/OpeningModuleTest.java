package coop.portal.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.fieldwork.model.FieldworkDraft;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.FieldworkInput;
import coop.portal.fieldwork.model.FieldworkSheet;
import coop.portal.fieldwork.model.FieldworkStage;
import coop.portal.inspections.model.InspectionBasis;
import coop.portal.inspections.model.InspectionKind;
import coop.portal.inspections.model.ItemId;
import coop.portal.inspections.model.ItemOutcome;
import coop.portal.inspections.model.PlanId;
import coop.portal.inspections.model.StepInput;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.Remark;
import coop.portal.support.Plans;
import coop.portal.support.UseCase;
import org.junit.jupiter.api.Test;

@UseCase("FLD-01")
class OpeningModuleTest extends FieldworkModuleTest {

    @Test
    @UseCase(value = "FLD-01", rule = "OP-1")
    void a_line_of_an_issued_plan_becomes_a_fieldwork_with_what_was_planned_and_only_once() {
        ItemId line = line(organisation("Hợp tác xã Đồng Tâm"));
        FieldworkId id = as(officer, () -> opening.fromLine(line));
        FieldworkSheet sheet = sheet(id);
        assertThat(sheet.stage()).isEqualTo(FieldworkStage.PLANNED);
        assertThat(sheet.organisationName()).isEqualTo("Hợp tác xã Đồng Tâm");
        assertThat(sheet.month()).isEqualTo(10);
        assertThat(sheet.draft().days()).isEqualTo(5);
        assertThat(as(officer, () -> queries.ofLine(line))).contains(id);
        refused("line-has-fieldwork", () -> as(officer, () -> opening.fromLine(line)));
    }

    @Test
    @UseCase(value = "FLD-01", rule = "OP-1")
    void no_fieldwork_comes_of_a_plan_that_is_not_issued_nor_of_a_guidance_visit_nor_of_another_agencys_line() {
        PlanId plan = as(officer, () -> planning.open(2027));
        ItemId draft = as(officer, () -> planning.add(plan, Plans.visit(organisation("Hợp tác xã Một"), 5))).item();
        refused("plan-not-issued", () -> as(officer, () -> opening.fromLine(draft)));
        ItemId guidance = line(officer, manager,
                Plans.ofKind(InspectionKind.GUIDANCE_VISIT, Plans.visit(organisation("Hợp tác xã Hai"), 5)));
        refused("guidance", () -> as(officer, () -> opening.fromLine(guidance)));
        refused("other-agency", () -> as(otherOfficer, () -> opening.fromLine(guidance)));
    }

    @Test
    @UseCase(value = "FLD-01", rule = "UP-1")
    void one_without_plan_has_a_proved_ground() {
        OrganisationId coop = organisation("Hợp tác xã Đồng Tâm");
        FieldworkId id = as(officer, () -> opening.unplanned(coop, unplanned(InspectionBasis.VIOLATION_SIGN, "CV 12/CV-CA")));
        assertThat(stage(id)).isEqualTo(FieldworkStage.DECISION_DRAFT);
        OrganisationId other = organisation("Hợp tác xã Khác");
        refused("fieldwork.remark.unplanned-evidence", () ->
                as(officer, () -> opening.unplanned(other, unplanned(InspectionBasis.VIOLATION_SIGN, " "))));
        FieldworkDraft inspection = unplanned(InspectionBasis.ASSIGNED, "CV 1");
        refused("fieldwork.remark.kind", () -> as(officer, () -> opening.unplanned(other, new FieldworkDraft(
                InspectionKind.INSPECTION, inspection.mode(), inspection.basis(), inspection.evidence(), inspection.topics(), "a",
                "b", null, null, 10, null))));
    }

    @Test
    @UseCase(value = "FLD-01", rule = "OV-1")
    void one_without_plan_meets_the_visits_of_plans_and_is_met_by_them() {
        OrganisationId coop = organisation("Hợp tác xã Đồng Tâm");
        as(officer, () -> opening.unplanned(coop, unplanned(InspectionBasis.VIOLATION_SIGN, "CV 12/CV-CA")));
        PlanId theirs = as(otherOfficer, () -> planning.open(2026));
        refused("inspections.overlap.other-visit", () ->
                as(otherOfficer, () -> planning.add(theirs, Plans.visit(coop, 11))));
        FieldworkDraft third = unplanned(InspectionBasis.ASSIGNED, "");
        assertThat(as(otherOfficer, () -> opening.check(coop, third))).extracting(Remark::key)
                .contains("inspections.overlap.other-visit");
    }

    @Test
    @UseCase(value = "FLD-01", rule = "OV-1")
    void a_second_visit_of_the_year_on_a_proved_ground_stands_with_the_reason_of_who_issues_it() {
        OrganisationId coop = organisation("Hợp tác xã Đồng Tâm");
        line(coop);
        FieldworkId id = as(officer, () -> opening.unplanned(coop, unplanned(InspectionBasis.VIOLATION_SIGN, "CV 12/CV-CA")));
        complete(id);
        refused("overlap-reason-required", () -> act(manager, id, (it, version) ->
                deciding.issue(it, version, FieldworkInput.on(TODAY).paper("22/QĐ-SCT"))));
        act(manager, id, (it, version) ->
                deciding.issue(it, version, FieldworkInput.on(TODAY).paper("22/QĐ-SCT").saying("Dấu hiệu vi phạm rõ ràng")));
        assertThat(stage(id)).isEqualTo(FieldworkStage.DECISION_ISSUED);
    }

    @Test
    @UseCase(value = "FLD-01", rule = "OV-1")
    void on_the_day_of_drafting_an_audit_that_became_known_stops_a_planned_one_and_says_whose_it_is() {
        OrganisationId coop = organisation("Hợp tác xã Đồng Tâm");
        FieldworkId id = as(officer, () -> opening.fromLine(line(coop)));
        database().update("INSERT INTO portal.inspection_signal (id, organisation_id, organisation_name, commune_name, kind, heard_on,"
                + " year, topics, source, reference, note, agency_id, agency_name, recorded_by, recorded_by_name, recorded_at,"
                + " withdrawn, version) SELECT 7, ?, 'a', 'b', 'STATE_AUDIT', '2026-10-01', 2026, 'ACCOUNTING', 'Kiểm toán nhà nước',"
                + " 'KT 1', '', ?, 'c', 1, 'd', NOW(), 0, 0", coop.value(), agency("SO_CONG_THUONG").id().value());
        refused("inspections.overlap.same-content", () -> act(officer, id, drafting::begin));
        assertThat(stage(id)).isEqualTo(FieldworkStage.PLANNED);
        assertThat(sheet(id).overlap().blocks()).isTrue();
    }

    @Test
    @UseCase(value = "FLD-01", rule = "OP-2")
    void what_is_cancelled_gives_the_place_of_the_year_back_and_leaves_its_line_with_the_reason() {
        OrganisationId coop = organisation("Hợp tác xã Đồng Tâm");
        ItemId line = line(coop);
        FieldworkId id = as(officer, () -> opening.fromLine(line));
        refused("reason-required", () -> act(manager, id, (it, version) -> closing.cancel(it, version, FieldworkInput.NONE)));
        act(manager, id, (it, version) -> closing.cancel(it, version, FieldworkInput.because("Tổ chức xin lùi")));
        assertThat(stage(id)).isEqualTo(FieldworkStage.CANCELLED);
        var row = as(officer, () -> planQueries.visit(line)).row();
        assertThat(row.outcome()).isEqualTo(ItemOutcome.CANCELLED);
        assertThat(row.outcomeReason()).isEqualTo("Tổ chức xin lùi");
        PlanId theirs = as(otherOfficer, () -> planning.open(2026));
        assertThat(as(otherOfficer, () -> planning.add(theirs, Plans.visit(coop, 11))).item()).isNotNull();
    }

    @Test
    @UseCase(value = "INS-05", rule = "AM-5")
    void an_amendment_does_not_take_out_a_line_whose_fieldwork_has_begun() {
        ItemId line = line(organisation("Hợp tác xã Đồng Tâm"));
        FieldworkId id = as(officer, () -> opening.fromLine(line));
        PlanId plan = as(officer, () -> planQueries.visit(line)).plan().id();
        as(officer, () -> issuing.amend(plan, version(plan), StepInput.comment("Bỏ một đối tượng")));
        assertThatThrownBy(() -> as(officer, () -> planning.remove(plan, line, lineVersion(line))))
                .isInstanceOf(RefusedException.class).hasMessageContaining("line-under-way");
        act(manager, id, (it, version) -> closing.cancel(it, version, FieldworkInput.because("Không còn cần")));
        as(officer, () -> planning.remove(plan, line, lineVersion(line)));
        assertThat(as(officer, () -> planQueries.visit(line)).row().removed()).isTrue();
    }

    private int lineVersion(ItemId line) {
        return planQueries.visit(line).row().version();
    }
}
