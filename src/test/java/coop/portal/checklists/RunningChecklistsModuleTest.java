package coop.portal.checklists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.access.Actor;
import coop.portal.access.model.JobRole;
import coop.portal.access.scope.Scope;
import coop.portal.checklists.model.AnswerDraft;
import coop.portal.checklists.model.AnswerValue;
import coop.portal.checklists.model.ChecklistId;
import coop.portal.checklists.model.ChecklistNow;
import coop.portal.checklists.model.ChecklistSheet;
import coop.portal.checklists.model.ChecklistState;
import coop.portal.checklists.model.Failure;
import coop.portal.checklists.model.Progress;
import coop.portal.checklists.model.TemplateKind;
import coop.portal.checklists.model.Unchecked;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.RefusedException;
import coop.portal.support.ModuleTest;
import coop.portal.support.Organisations;
import coop.portal.support.TestTime;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;

/** What the module that owns checks calls. */
class RunningChecklistsModuleTest extends ModuleTest {

    private static final LocalDate TODAY = TestTime.START.toLocalDate();

    @Autowired
    private ChecklistQueries queries;

    @Autowired
    private AnsweringChecklists answering;

    private BegunChecklists checklists;
    private OrganisationId organisation;
    private AgencyId agency;
    private Actor officer;

    @BeforeEach
    void a_cooperative_and_an_agency() {
        checklists = BegunChecklists.in(application);
        organisation = Organisations.in(application).cooperative("Đồng Tâm").registered();
        agency = checklists.agency("SO_CONG_THUONG");
        officer = member(agency);
    }

    private static Actor member(AgencyId of) {
        return Who.is(JobRole.DEPT_OFFICER).user(41, "Lan").of(of, "Sở").withItsRights()
                .seeing(new Scope.Within(Set.of(of.value()), Set.of(), Set.of())).actor();
    }

    private ChecklistSheet sheet(ChecklistId id) {
        return as(officer, () -> queries.sheet(id));
    }

    @Test
    @UseCase(value = "CHK-02", rule = "B-01")
    void a_check_has_one_checklist_with_the_version_of_its_day() {
        ChecklistId id = checklists.begin(organisation, agency, "check-1");
        assertThat(checklists.begin(organisation, agency, "check-1")).isEqualTo(id);
        assertThat(checklists.begin(organisation, agency, "check-2")).isNotEqualTo(id);

        ChecklistSheet sheet = sheet(id);
        assertThat(sheet.kind()).isEqualTo(TemplateKind.COOPERATIVE);
        assertThat(sheet.templateNumber()).isEqualTo(1);
        assertThat(sheet.lines()).hasSize(33);
        assertThat(sheet.progress()).isEqualTo(new Progress(0, 33, 0, 0, 0));
        assertThat(sheet.checklist().name()).contains("Đồng Tâm");
        assertThat(sheet.answerable()).isTrue();
    }

    @Test
    @UseCase(value = "CHK-02", rule = "B-01")
    void unions_groups_and_communes_have_their_own() {
        Organisations organisations = Organisations.in(application);
        ChecklistId union = checklists.begin(organisations.union("Sông Lam").registered(), agency, "u");
        ChecklistId group = checklists.begin(organisations.group("Nuôi ong").registered(), agency, "g");
        AgencyId commune = checklists.agency("SO_XAY_DUNG");
        ChecklistId authority = checklists.owner(running -> running.beginWithAgency(commune, agency, "a", TODAY));

        assertThat(sheet(union).kind()).isEqualTo(TemplateKind.COOPERATIVE_UNION);
        assertThat(codes(group)).containsExactly("CK-27", "CK-30", "CK-33", "CK-34");
        assertThat(codes(authority)).containsExactly("CK-A1", "CK-34");
        assertThat(sheet(authority).checklist().organisation()).isNull();
    }

    private List<String> codes(ChecklistId id) {
        return sheet(id).lines().stream().map(line -> line.item().code()).toList();
    }

    @Test
    @UseCase(value = "CHK-02", rule = "B-01")
    void without_a_version_on_the_day_none_is_begun_and_only_within_the_act_of_the_check() {
        assertThatThrownBy(() -> checklists.owner(running -> running.begin(organisation, agency, "x", LocalDate.of(2025, 6, 30))))
                .isInstanceOf(RefusedException.class).hasMessageContaining("no-template");
        assertThatThrownBy(() -> as(officer, () -> application.getBean(RunningChecklists.class)
                        .begin(organisation, agency, "x", TODAY)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    @UseCase(value = "CHK-02", rule = "B-02")
    void what_is_frozen_takes_no_answer_until_it_is_reopened_with_a_reason() {
        ChecklistId id = checklists.begin(organisation, agency, "check-1");
        checklists.freeze(id);
        assertThat(sheet(id).answerable()).isFalse();
        assertThatThrownBy(() -> answer(id, "CK-04", 0, AnswerValue.PASS)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> checklists.freeze(id)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> checklists.reopen(id, " ")).hasMessageContaining("reason-required");

        checklists.reopen(id, "làm rõ");
        assertThat(sheet(id).checklist().state()).isEqualTo(ChecklistState.REOPENED);
        answer(id, "CK-04", 0, AnswerValue.PASS);
        assertThat(sheet(id).progress().answered()).isEqualTo(1);
    }

    private void answer(ChecklistId id, String item, int seen, AnswerValue value) {
        as(officer, () -> answering.answer(BegunChecklists.answer(id, item, seen, value, "")));
    }

    @Test
    @UseCase(value = "CHK-02", rule = "B-04")
    void what_is_not_met_is_told_with_article_remark_and_recommendation() {
        ChecklistId id = checklists.begin(organisation, agency, "check-1");
        answer(id, "CK-01", 0, AnswerValue.PASS);
        answer(id, "CK-02", 0, AnswerValue.FAIL);
        as(officer, () -> answering.answer(new AnswerDraft(
                id, "CK-07", 0, AnswerValue.FAIL, "Thiếu địa chỉ thành viên", "LHTX Điều 15", "Bổ sung sổ")));
        as(officer, () -> answering.answer(BegunChecklists.answer(id, "CK-25", 0, AnswerValue.PARTIAL, "Thiếu quý III")));
        as(officer, () -> answering.answer(BegunChecklists.answer(id, "CK-26", 0, AnswerValue.NOT_CHECKED, "Kho đang sửa")));

        ChecklistNow now = checklists.now("check-1");
        assertThat(now.failures()).extracting(Failure::item).containsExactly("CK-07", "CK-25");
        assertThat(now.failures()).extracting(Failure::failed).containsExactly(true, false);
        assertThat(now.failures().getFirst()).isEqualTo(new Failure(
                "CK-07", "Sổ đăng ký thành viên đủ nội dung", AnswerValue.FAIL, "LHTX Điều 15", "Thiếu địa chỉ thành viên",
                "Bổ sung sổ"));
        assertThat(now.unchecked()).containsExactly(new Unchecked("CK-26", "Lưu trữ tài liệu", "Kho đang sửa"));
        assertThat(now.progress()).isEqualTo(new Progress(4, 29, 1, 1, 1));
    }

    @Test
    @UseCase(value = "CHK-02", rule = "B-05")
    void only_the_agency_of_the_check_finds_its_checklist() {
        ChecklistId id = checklists.begin(organisation, agency, "check-1");
        Actor other = member(checklists.agency("SO_XAY_DUNG"));
        assertThatThrownBy(() -> as(other, () -> queries.sheet(id))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> as(other, () -> answering.answer(
                BegunChecklists.answer(id, "CK-04", 0, AnswerValue.PASS, "")))).isInstanceOf(NotFoundException.class);
    }

    @Test
    @UseCase(value = "CHK-02", rule = "B-06")
    void checklists_go_along_with_a_record_that_is_merged_and_come_back() {
        ChecklistId id = checklists.begin(organisation, agency, "check-1");
        OrganisationId kept = Organisations.in(application).cooperative("Đồng Tâm mới").registered();
        MergedChecklists merged = application.getBean(MergedChecklists.class);
        assertThat(merged.of(organisation)).containsExactly(TODAY.toString());

        List<String> rows = merged.move(organisation, kept);
        assertThat(sheet(id).checklist().organisation()).isEqualTo(kept);
        assertThat(merged.moveBack(kept, organisation, rows)).isNotEmpty();
        assertThat(merged.moveBack(organisation, kept, rows)).isEmpty();
        assertThat(sheet(id).checklist().organisation()).isEqualTo(organisation);
    }
}
