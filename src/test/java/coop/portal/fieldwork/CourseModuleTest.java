package coop.portal.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.access.Actor;
import coop.portal.access.model.JobRole;
import coop.portal.documents.model.PaperKind;
import coop.portal.fieldwork.model.FieldworkAction;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.FieldworkInput;
import coop.portal.fieldwork.model.FieldworkStage;
import coop.portal.fieldwork.model.Signing;
import coop.portal.fieldwork.model.StepGround;
import coop.portal.fieldwork.model.StepRow;
import coop.portal.fieldwork.model.TeamRole;
import coop.portal.fieldwork.model.TeamSeat;
import coop.portal.inspections.model.InspectionKind;
import coop.portal.inspections.model.ItemId;
import coop.portal.inspections.model.ItemOutcome;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.StaleException;
import coop.portal.support.Plans;
import coop.portal.support.Staffing;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import java.util.List;
import org.junit.jupiter.api.Test;

@UseCase("FLD-02")
class CourseModuleTest extends FieldworkModuleTest {

    @Test
    @UseCase(value = "FLD-02", rule = {"LC-1", "LC-7"})
    void a_check_goes_from_the_plan_to_closed_and_settles_its_line() {
        ItemId line = line(organisation("Hợp tác xã Đồng Tâm"));
        FieldworkId id = reported(line);
        paper(leader, id, PaperKind.RESULT_NOTICE);
        act(manager, id, (it, version) ->
                deciding.conclude(it, version, FieldworkInput.on(TODAY).paper("40/TB-SCT").saying("Lập sổ thành viên")));
        refused("no-recommendations", () -> act(officer, id, (it, version) ->
                drafting.followUp(it, version, FieldworkInput.NONE)));
        act(manager, id, (it, version) -> closing.close(it, version, FieldworkInput.because("Hộp 12, kho lưu trữ")));
        assertThat(stage(id)).isEqualTo(FieldworkStage.CLOSED);
        assertThat(as(officer, () -> planQueries.visit(line)).row().outcome()).isEqualTo(ItemOutcome.DONE);
        assertThat(as(officer, () -> queries.log(id))).extracting(StepRow::action).containsExactly(
                FieldworkAction.CLOSE, FieldworkAction.CONCLUDE, FieldworkAction.REPORT, FieldworkAction.SIGN_MINUTES, FieldworkAction.END_FIELD,
                FieldworkAction.BEGIN_CHECKLIST, FieldworkAction.BEGIN,
                FieldworkAction.ANNOUNCE, FieldworkAction.APPROVE_CONDUCT_PLAN, FieldworkAction.WRITE_CONDUCT_PLAN,
                FieldworkAction.ISSUE_DECISION, FieldworkAction.DECLARE, FieldworkAction.FORM_TEAM, FieldworkAction.EDIT,
                FieldworkAction.DRAFT_DECISION);
    }

    @Test
    @UseCase(value = "FLD-02", rule = "LC-6")
    void a_conclusion_of_the_inspectorate_is_drafted_appraised_and_published() {
        ItemId line = line(inspector, chief, Plans.ofKind(
                InspectionKind.INSPECTION, Plans.visit(organisation("Hợp tác xã Đồng Tâm"), 10)));
        Actor head = Staffing.everywhere(
                database(), agency("THANH_TRA_TINH"), JobRole.INSPECTORATE_OFFICER, 33, "Đặng Văn Minh");
        FieldworkId id = as(inspector, () -> opening.fromLine(line));
        act(inspector, id, drafting::begin);
        act(inspector, id, (it, version) -> drafting.rewrite(it, version, decision(queries.sheet(it))));
        act(inspector, id, (it, version) ->
                drafting.formTeam(it, version, List.of(new TeamSeat(head.user(), TeamRole.LEADER))));
        as(head, () -> conducting.declare(id, true, ""));
        paper(inspector, id, PaperKind.INSPECTION_DECISION);
        act(chief, id, (it, version) -> deciding.issue(it, version, FieldworkInput.on(TODAY).paper("9/QĐ-TTr")));
        act(head, id, (it, version) -> conducting.writePlan(it, version, conductPlan()));
        act(chief, id, (it, version) -> deciding.approvePlan(it, version, FieldworkInput.NONE));
        act(head, id, (it, version) -> conducting.announce(it, version, FieldworkInput.on(TODAY)));
        act(head, id, (it, version) -> conducting.begin(it, version, FieldworkInput.on(TODAY)));
        checked(head, id);
        act(head, id, (it, version) -> conducting.endField(it, version, FieldworkInput.on(TODAY)));
        act(chief, id, (it, version) -> deciding.prolongReport(it, version, FieldworkInput.NONE.on(StepGround.COMPLEX)));
        paper(head, id, PaperKind.INSPECTION_MINUTES);
        act(head, id, (it, version) -> conducting.signMinutes(
                it, version, FieldworkInput.on(TODAY).signed(Signing.COMMUNE).by("Phó Chủ tịch xã")));
        paper(head, id, PaperKind.INSPECTION_REPORT);
        act(head, id, (it, version) ->
                conducting.report(it, version, FieldworkInput.on(TODAY).paper("1/BC").saying("Có sai phạm")));
        refused("not-appraised", () -> act(chief, id, (it, version) ->
                deciding.conclude(it, version, FieldworkInput.on(TODAY).paper("5/KL-TTr"))));
        act(chief, id, (it, version) -> deciding.assignDraft(it, version, FieldworkInput.on(TODAY)));
        act(chief, id, (it, version) -> deciding.prolongDraft(it, version, FieldworkInput.NONE.on(StepGround.COMPLEX)));
        act(head, id, (it, version) -> conducting.handInDraft(it, version, FieldworkInput.on(TODAY)));
        refused("appraiser-on-team", () -> act(chief, id, (it, version) ->
                deciding.appraise(it, version, FieldworkInput.on(TODAY).paper("2/BC").by("Đặng Văn Minh"))));
        act(chief, id, (it, version) ->
                deciding.appraise(it, version, FieldworkInput.on(TODAY).paper("2/BC").by("Ngô Thị Oanh")));
        paper(head, id, PaperKind.INSPECTION_CONCLUSION);
        act(chief, id, (it, version) -> deciding.conclude(it, version, FieldworkInput.on(TODAY).paper("5/KL-TTr")));
        refused("not-published", () -> act(chief, id, (it, version) ->
                closing.close(it, version, FieldworkInput.because("Kho"))));
        act(chief, id, (it, version) -> deciding.publish(it, version, FieldworkInput.on(TODAY).saying("Cổng thông tin")));
        act(chief, id, (it, version) -> closing.close(it, version, FieldworkInput.because("Kho")));
        assertThat(sheet(chief, id).stage()).isEqualTo(FieldworkStage.CLOSED);
    }

    @Test
    @UseCase(value = "FLD-02", rule = "SD-1")
    void who_drafted_issues_not_and_the_leader_neither() {
        FieldworkId id = drafted(line(organisation("Hợp tác xã Đồng Tâm")));
        Actor both = Who.is(JobRole.DEPT_MANAGER).user(11, "Nguyễn Văn An")
                .of(agency("SO_CONG_THUONG").id(), "Sở Công Thương").withItsRights().actor();
        refused("four-eyes", () -> act(both, id, (it, version) ->
                deciding.issue(it, version, FieldworkInput.on(TODAY).paper("21"))));
        refused("documents.refusal.number-unreadable", () -> act(manager, id, (it, version) ->
                deciding.issue(it, version, FieldworkInput.on(TODAY).paper("QĐ"))));
        refused("day-required", () -> act(manager, id, (it, version) ->
                deciding.issue(it, version, FieldworkInput.on(TODAY.plusDays(1)).paper("21"))));
        assertThat(stage(id)).isEqualTo(FieldworkStage.DECISION_DRAFT);
    }

    @Test
    @UseCase(value = "FLD-02", rule = "LC-8")
    void what_is_stopped_leaves_its_line_and_the_place_of_the_year() {
        ItemId line = line(organisation("Hợp tác xã Đồng Tâm"));
        FieldworkId id = inProgress(line);
        refused("ground-required", () -> act(manager, id, (it, version) -> deciding.stop(
                it, version, FieldworkInput.on(TODAY).paper("7/QĐ").on(StepGround.OVERLAP_SETTLED).saying("Trùng"))));
        act(manager, id, (it, version) -> deciding.stop(
                it, version, FieldworkInput.on(TODAY).paper("7/QĐ").on(StepGround.SUBJECT_GONE).saying("Đã giải thể")));
        assertThat(stage(id)).isEqualTo(FieldworkStage.STOPPED);
        assertThat(sheet(id).terms()).noneMatch(term -> term.running());
        assertThat(as(officer, () -> planQueries.visit(line)).row().outcome()).isEqualTo(ItemOutcome.CANCELLED);
    }

    @Test
    @UseCase(value = "FLD-02", rule = "LC-9")
    void what_is_referred_goes_on_with_a_mark() {
        FieldworkId id = inProgress(line(organisation("Hợp tác xã Đồng Tâm")));
        act(manager, id, (it, version) -> deciding.refer(
                it, version, FieldworkInput.on(TODAY).paper("8/CV").on(StepGround.TO_INVESTIGATORS).saying("Dấu hiệu tội phạm")));
        assertThat(stage(id)).isEqualTo(FieldworkStage.IN_PROGRESS);
        assertThat(sheet(id).papers().referred()).isTrue();
    }

    @Test
    @UseCase(value = "FLD-02", rule = "LC-5")
    void a_report_that_is_not_clear_is_supplemented_or_the_team_goes_back() {
        FieldworkId id = reported(line(organisation("Hợp tác xã Đồng Tâm")));
        act(manager, id, (it, version) -> deciding.clarify(it, version, FieldworkInput.because("Nêu rõ điều khoản")));
        refused("clarification-open", () -> act(manager, id, (it, version) ->
                deciding.conclude(it, version, FieldworkInput.on(TODAY).paper("40/TB"))));
        act(leader, id, (it, version) ->
                conducting.supplement(it, version, FieldworkInput.on(TODAY).saying("Vi phạm Điều 15 LHTX")));
        act(manager, id, (it, version) -> deciding.backToField(it, version, FieldworkInput.because("Xem thêm sổ quỹ")));
        assertThat(stage(id)).isEqualTo(FieldworkStage.IN_PROGRESS);
        assertThat(sheet(id).papers().fieldEndedOn()).isNull();
    }

    @Test
    @UseCase(value = "FLD-02", rule = "DE-1")
    void who_decides_on_an_outdated_page_is_told_what_was_decided() {
        FieldworkId id = drafted(line(organisation("Hợp tác xã Đồng Tâm")));
        int seen = sheet(id).version();
        FieldworkInput decision = FieldworkInput.on(TODAY).paper("21/QĐ-SCT");
        as(manager, () -> deciding.issue(id, seen, decision));
        refused("already-decided", () -> as(second, () -> deciding.issue(id, seen, decision)));
        assertThatThrownBy(() -> as(second, () -> deciding.stop(
                        id, seen, FieldworkInput.on(TODAY).paper("1").on(StepGround.SUBJECT_GONE).saying("a"))))
                .isInstanceOf(StaleException.class);
    }

    @Test
    @UseCase(value = "FLD-05", rule = {"SE-1", "SE-2"})
    void another_agency_finds_nothing_and_a_colleague_sees_no_report_before_it_is_concluded() {
        FieldworkId id = reported(line(organisation("Hợp tác xã Đồng Tâm")));
        assertThatThrownBy(() -> sheet(otherOfficer, id)).isInstanceOf(NotFoundException.class);
        assertThat(sheet(officer, id).papers().report()).isNull();
        assertThat(as(officer, () -> queries.log(id)).getFirst().comment()).isNull();
        assertThat(sheet(leader, id).papers().report()).isEqualTo("Chưa lập sổ thành viên");
        assertThat(sheet(manager, id).papers().report()).isEqualTo("Chưa lập sổ thành viên");
        assertThat(sheet(chief, id).stage()).isEqualTo(FieldworkStage.REPORTED);
        assertThat(sheet(chief, id).papers().report()).isNull();
        assertThat(sheet(chief, id).steps().open()).isEmpty();
    }
}
