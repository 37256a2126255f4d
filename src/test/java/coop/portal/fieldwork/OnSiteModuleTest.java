package coop.portal.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.access.Actor;
import coop.portal.access.model.JobRole;
import coop.portal.checklists.AnsweringChecklists;
import coop.portal.checklists.ChecklistQueries;
import coop.portal.checklists.model.AnswerDraft;
import coop.portal.checklists.model.AnswerValue;
import coop.portal.checklists.model.ChecklistId;
import coop.portal.checklists.model.ChecklistSheet;
import coop.portal.checklists.model.ChecklistState;
import coop.portal.documents.model.PaperKind;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.FieldworkInput;
import coop.portal.fieldwork.model.FieldworkStage;
import coop.portal.fieldwork.model.OnSiteChecklist;
import coop.portal.fieldwork.model.StepGround;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.RefusedException;
import coop.portal.support.Staffing;
import coop.portal.support.UseCase;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("FLD-08")
class OnSiteModuleTest extends FieldworkModuleTest {

    @Autowired
    private OnSiteQueries onSite;

    @Autowired
    private ChecklistQueries checklists;

    @Autowired
    private AnsweringChecklists answering;

    @Test
    @UseCase(value = "FLD-08", rule = {"CK-1", "CK-4"})
    void a_member_of_the_team_begins_the_checklist_once_and_it_leads_back() {
        FieldworkId id = issued(line(organisation("Hợp tác xã Đồng Tâm")));
        assertThat(checklist(leader, id).now()).isNull();
        refused("not-on-team", () -> act(officer, id, conducting::beginChecklist));
        act(leader, id, conducting::beginChecklist);
        refused("checklist-begun", () -> act(leader, id, conducting::beginChecklist));

        ChecklistSheet sheet = as(leader, () -> checklists.sheet(begun(id)));
        assertThat(sheet.lines()).hasSize(33);
        assertThat(Objects.requireNonNull(sheet.check()).id()).isEqualTo(id.text());
        assertThat(sheet.check().label()).isEqualTo("Hợp tác xã Đồng Tâm · 2026");
    }

    @Test
    @UseCase(value = "FLD-08", rule = {"CK-2", "CK-3"})
    void only_the_team_answers_and_the_work_on_site_ends_when_nothing_is_left() {
        FieldworkId id = inProgress(line(organisation("Hợp tác xã Đồng Tâm")));
        refused("checklist-missing", () -> act(leader, id, this::endField));
        act(leader, id, conducting::beginChecklist);
        ChecklistId checklist = begun(id);
        assertThatThrownBy(() -> as(manager, () -> answering.answer(passed(checklist, 0))))
                .isInstanceOf(RefusedException.class).hasMessageContaining("not-on-team");
        as(leader, () -> answering.answer(passed(checklist, 0)));
        refused("checklist-incomplete", () -> act(leader, id, this::endField));
        assertThat(sheet(leader, id).steps().open()).noneMatch(step -> step.name().equals("END_FIELD"));

        database().update("UPDATE portal.checklist_answer SET value = 'PASS'");
        act(leader, id, this::endField);
        assertThat(stage(id)).isEqualTo(FieldworkStage.FIELD_ENDED);
        assertThatThrownBy(() -> as(leader, () -> answering.answer(passed(checklist, 1)))).isInstanceOf(RefusedException.class);
    }

    @Test
    @UseCase(value = "FLD-08", rule = "CK-3")
    void until_the_result_is_out_the_team_and_who_decides_read_the_checklist_and_nobody_else() {
        FieldworkId id = reported(line(organisation("Hợp tác xã Đồng Tâm")));
        ChecklistId checklist = begun(id);
        Actor auditor = Staffing.everywhere(database(), agency("UBND_TINH"), JobRole.AUDITOR, 51, "Cao Văn Sáu");
        for (Actor reader : new Actor[] {leader, manager}) {
            assertThat(as(reader, () -> checklists.sheet(checklist)).lines()).hasSize(33);
            assertThat(checklist(reader, id).readable()).isTrue();
        }
        for (Actor other : new Actor[] {officer, chief, auditor}) {
            assertThatThrownBy(() -> as(other, () -> checklists.sheet(checklist))).isInstanceOf(NotFoundException.class);
            assertThat(checklist(other, id)).isEqualTo(new OnSiteChecklist(false, null));
        }
        paper(leader, id, PaperKind.RESULT_NOTICE);
        act(manager, id, (it, version) -> deciding.conclude(it, version, FieldworkInput.on(TODAY).paper("40/TB")));
        for (Actor other : new Actor[] {officer, chief, auditor}) {
            assertThat(as(other, () -> checklists.sheet(checklist)).answerable()).isFalse();
            assertThat(checklist(other, id).now()).isNotNull();
        }
        assertThatThrownBy(() -> as(otherOfficer, () -> checklists.sheet(checklist))).isInstanceOf(NotFoundException.class);
    }

    @Test
    @UseCase(value = "FLD-08", rule = "CK-2")
    void a_team_that_goes_back_answers_again_and_what_is_stopped_is_locked() {
        FieldworkId id = reported(line(organisation("Hợp tác xã Đồng Tâm")));
        act(manager, id, (it, version) -> deciding.backToField(it, version, FieldworkInput.because("Xem thêm sổ quỹ")));
        assertThat(state(id)).isEqualTo(ChecklistState.REOPENED);
        as(leader, () -> answering.answer(new AnswerDraft(
                begun(id), "CK-04", 0, AnswerValue.NOT_CHECKED, "Trụ sở đang sửa", "", "")));
        assertThat(Objects.requireNonNull(checklist(leader, id).now()).unchecked()).singleElement()
                .satisfies(one -> assertThat(one.reason()).isEqualTo("Trụ sở đang sửa"));
        act(manager, id, (it, version) -> deciding.stop(
                it, version, FieldworkInput.on(TODAY).paper("7/QĐ").on(StepGround.SUBJECT_GONE).saying("Đã giải thể")));
        assertThat(state(id)).isEqualTo(ChecklistState.FROZEN);
    }

    private void endField(FieldworkId id, int version) {
        conducting.endField(id, version, FieldworkInput.on(TODAY));
    }

    private OnSiteChecklist checklist(Actor by, FieldworkId id) {
        return as(by, () -> onSite.checklist(id));
    }

    private ChecklistId begun(FieldworkId id) {
        return Objects.requireNonNull(checklist(leader, id).now()).id();
    }

    private ChecklistState state(FieldworkId id) {
        return Objects.requireNonNull(checklist(leader, id).now()).state();
    }

    private static AnswerDraft passed(ChecklistId id, int seen) {
        return new AnswerDraft(id, "CK-04", seen, AnswerValue.PASS, "", "", "");
    }
}
