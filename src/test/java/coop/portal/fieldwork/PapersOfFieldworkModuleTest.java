package coop.portal.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.access.Actor;
import coop.portal.access.model.JobRole;
import coop.portal.documents.AttachingFiles;
import coop.portal.documents.AttachmentQueries;
import coop.portal.documents.KeepingNumbers;
import coop.portal.documents.NumberQueries;
import coop.portal.documents.model.AttachmentRow;
import coop.portal.documents.model.IssueDraft;
import coop.portal.documents.model.NumberDraft;
import coop.portal.documents.model.NumberFilter;
import coop.portal.documents.model.NumberRow;
import coop.portal.documents.model.PaperField;
import coop.portal.documents.model.PaperId;
import coop.portal.documents.model.PaperKind;
import coop.portal.documents.model.PaperRow;
import coop.portal.documents.model.PaperSeries;
import coop.portal.documents.model.PaperState;
import coop.portal.documents.model.Standing;
import coop.portal.documents.model.Visibility;
import coop.portal.fieldwork.model.FieldworkEvent;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.FieldworkInput;
import coop.portal.fieldwork.model.FieldworkStage;
import coop.portal.fieldwork.model.Signing;
import coop.portal.fieldwork.model.StepRow;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.Window;
import coop.portal.support.Staffing;
import coop.portal.support.UseCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@UseCase("FLD-10")
class PapersOfFieldworkModuleTest extends FieldworkModuleTest {

    private static final String COOP = "Hợp tác xã Đồng Tâm";

    @TempDir
    Path folder;

    @Autowired
    private AttachmentQueries files;

    @Autowired
    private AttachingFiles attaching;

    @Autowired
    private NumberQueries numbers;

    @Autowired
    private KeepingNumbers keeping;

    @Test
    @UseCase(value = "FLD-10", rule = "PP-1")
    void the_papers_of_each_stage_are_offered_and_filled_with_what_is_known() {
        FieldworkId id = drafted(line(organisation(COOP)));
        Map<PaperField, String> known = decision(id).values();
        assertThat(known.get(PaperField.ACT)).isEqualTo("kiểm tra");
        assertThat(known.get(PaperField.ORGANISATION)).isEqualTo(COOP);
        assertThat(known.get(PaperField.TEAM)).isEqualTo("1. Ông (bà) Trần Thị Bình – Trưởng đoàn.");
        assertThat(known.get(PaperField.PERIOD)).isEqualTo("từ ngày 01/01/2025 đến ngày 31/12/2025");
        assertThat(known.get(PaperField.TIME_LIMIT)).isEqualTo("Thời hạn là 10 ngày, kể từ ngày công bố quyết định"
                + " (điểm b khoản 2 Điều 13 Nghị định số 217/2025/NĐ-CP).");
        assertThat(known.get(PaperField.BASES)).isEqualTo("Căn cứ Nghị định 217/2025/NĐ-CP;\n"
                + "Căn cứ Kế hoạch kiểm tra năm 2026 của Sở Công Thương, phê duyệt tại Quyết định số 15/QĐ-UBND ngày 05/10/2026.");
        assertThat(offered(officer, id)).as("one draft stands").isEmpty();
        issue(id, "");
        assertThat(offered(leader, id)).containsExactly(PaperKind.CONDUCT_PLAN, PaperKind.ANNOUNCEMENT_MINUTES);
        assertThat(offered(officer, id)).as("not on the team").isEmpty();
        PaperRow minutes = as(leader, () -> papers.paper(paper(leader, id, PaperKind.ANNOUNCEMENT_MINUTES)));
        assertThat(minutes.values().get(PaperField.DECISION))
                .isEqualTo("Quyết định kiểm tra số 01/QĐ-SCT ngày 05/10/2026 của Sở Công Thương");
    }

    @Test
    @UseCase(value = "FLD-10", rule = "PP-2")
    void a_step_is_refused_while_its_draft_is_missing_in_the_words_of_its_button() {
        FieldworkId id = drafted(line(organisation(COOP)));
        as(officer, () -> making.cancel(decision(id).id(), decision(id).version(), "Lập lại"));
        assertThat(sheet(manager, id).steps().refused().values()).anySatisfy(reasons -> assertThat(reasons)
                .extracting(reason -> reason.key()).containsExactly("fieldwork.refusal.paper-missing.CHECK_DECISION"));
        refused("paper-missing.CHECK_DECISION", () -> issue(id, ""));
        paper(officer, id, PaperKind.CHECK_DECISION);
        issue(id, "");
        assertThat(stage(id)).isEqualTo(FieldworkStage.DECISION_ISSUED);
    }

    @Test
    @UseCase(value = "FLD-10", rule = "PP-3")
    void paper_register_and_step_have_the_same_number_and_day() {
        FieldworkId id = drafted(line(organisation(COOP)));
        issue(id, "");
        PaperRow decision = decision(id);
        assertThat(decision.state()).isEqualTo(PaperState.ISSUED);
        assertThat(decision.written()).isEqualTo("01/QĐ-SCT");
        assertThat(decision.dated()).isEqualTo(TODAY);
        assertThat(decision.values().get(PaperField.SIGNER)).isEqualTo("Lê Văn Chính");
        assertThat(sheet(id).papers().decisionNumber()).isEqualTo("01/QĐ-SCT");
        StepRow step = as(manager, () -> queries.log(id)).getFirst();
        assertThat(step.number()).isEqualTo("01/QĐ-SCT");
        assertThat(step.on()).isEqualTo(TODAY);
        NumberRow line = as(manager, () -> numbers.numbers().page(NumberFilter.EMPTY, Window.first(5))).getFirst();
        assertThat(line.written()).isEqualTo("01/QĐ-SCT");
        assertThat(line.about()).satisfies(about -> assertThat(about.id()).isEqualTo(id.text()));
    }

    @Test
    @UseCase(value = "FLD-10", rule = "PP-3")
    void a_number_that_is_held_is_used_on_its_day_and_one_that_does_not_fit_leaves_all_as_it_was() {
        FieldworkId id = drafted(line(organisation(COOP)));
        as(officer, () -> keeping.reserve(new NumberDraft(PaperSeries.DECISION, 7, TODAY.minusDays(1), "giữ trước")));
        as(officer, () -> keeping.reserve(new NumberDraft(PaperSeries.DECISION, 8, TODAY, "giữ trước")));
        as(officer, () -> keeping.reserve(new NumberDraft(PaperSeries.LETTER, 9, TODAY, "công văn")));
        refused("documents.refusal.reserved-dated", () -> issue(id, "7"));
        refused("documents.refusal.number-unreadable", () -> issue(id, "số 7"));
        refused("documents.refusal.dated-after", () -> issue(id, "5/QĐ-SCT"));
        assertThat(decision(id).state()).isEqualTo(PaperState.DRAFT);
        assertThat(stage(id)).isEqualTo(FieldworkStage.DECISION_DRAFT);
        issue(id, "8/QĐ-SCT");
        assertThat(sheet(id).papers().decisionNumber()).isEqualTo("08/QĐ-SCT");
    }

    @Test
    @UseCase(value = "FLD-10", rule = "PP-3")
    void minutes_are_numbered_on_the_day_they_were_taken_however_late_they_come_in() {
        as(officer, () -> keeping.reserve(new NumberDraft(PaperSeries.MINUTES, null, TODAY, "biên bản khác")));
        FieldworkId id = inProgress(line(organisation(COOP)));
        checked(leader, id);
        act(leader, id, (it, version) -> conducting.endField(it, version, FieldworkInput.on(TODAY)));
        paper(leader, id, PaperKind.CHECK_MINUTES);
        day(9);
        as(officer, () -> keeping.reserve(new NumberDraft(PaperSeries.MINUTES, null, day(9), "biên bản khác")));
        act(leader, id, (it, version) -> conducting.signMinutes(
                it, version, FieldworkInput.on(TODAY).signed(Signing.SUBJECT)));
        PaperRow minutes = of(leader, id, PaperKind.CHECK_MINUTES);
        assertThat(minutes.written()).isEqualTo("03/BB-SCT");
        assertThat(minutes.dated()).isEqualTo(TODAY);
    }

    @Test
    @UseCase(value = "FLD-10", rule = {"PP-4", "PP-5"})
    void before_publication_only_the_team_and_who_decides_read_and_only_the_team_writes() throws IOException {
        FieldworkId id = reported(line(organisation(COOP)));
        attach(leader, id);
        List<Actor> others = List.of(officer, chief, watcher(JobRole.AUDITOR, 51), watcher(JobRole.PROVINCE_LEADER, 52),
                Staffing.everywhere(database(), agency("SO_TAI_CHINH"), JobRole.FOCAL_MANAGER, 53, "Quản lý đầu mối"));
        for (Actor other : others) {
            assertThat(as(other, () -> papers.of(FieldworkEvent.TYPE, id.text()))).as(other.name()).isEmpty();
            assertThat(as(other, () -> files.of(FieldworkEvent.TYPE, id.text()))).as(other.name()).singleElement()
                    .satisfies(file -> assertThat(file.fileName()).isEqualTo("Quyết định kiểm tra 01-QĐ-SCT.docx"));
            assertThat(standing(other, id).writes()).as(other.name()).isFalse();
        }
        AttachmentRow report = as(leader, () -> files.row(of(leader, id, PaperKind.CHECK_REPORT).text()));
        assertThatThrownBy(() -> as(officer, () -> files.row(report.id()))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> attach(officer, id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> attach(manager, id)).as("decides and writes not").isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> standing(otherOfficer, id)).isInstanceOf(NotFoundException.class);
        assertThat(as(manager, () -> papers.of(FieldworkEvent.TYPE, id.text()))).hasSize(3);

        paper(leader, id, PaperKind.RESULT_NOTICE);
        act(manager, id, (it, version) -> deciding.conclude(it, version, FieldworkInput.on(TODAY)));
        assertThat(as(others.get(2), () -> files.of(FieldworkEvent.TYPE, id.text())))
                .filteredOn(file -> file.visibility() == Visibility.PUBLISHED && file.counts())
                .extracting(AttachmentRow::fileName)
                .containsExactlyInAnyOrder("Thông báo kết quả kiểm tra 01-TB-SCT.docx", "Quyết định kiểm tra 01-QĐ-SCT.docx");
        act(manager, id, (it, version) -> closing.close(it, version, FieldworkInput.because("Hộp 12")));
        assertThat(standing(leader, id).writes()).as("it is over").isFalse();
    }

    @Test
    @UseCase(value = "FLD-10", rule = "PP-6")
    void what_no_step_issues_is_issued_in_the_list_by_who_may_and_what_a_step_stands_on_stays() {
        FieldworkId id = reported(line(organisation(COOP)));
        PaperId request = paper(leader, id, PaperKind.RECTIFICATION_REQUEST);
        assertThat(as(leader, () -> papers.issuable(request))).isFalse();
        assertThat(as(manager, () -> making.issue(request, 0, IssueDraft.next(TODAY))).written()).isEqualTo("01/SCT");
        PaperRow decision = decision(id);
        assertThat(as(leader, () -> papers.cancellable(decision))).isFalse();
        refused("documents.refusal.paper.stood-on", () -> as(leader, () ->
                making.cancel(decision.id(), decision.version(), "Sai")));
        PaperId notice = paper(leader, id, PaperKind.RESULT_NOTICE);
        refused("documents.refusal.paper.not-issuable", () -> as(manager, () ->
                making.issue(notice, 0, IssueDraft.next(TODAY))));
    }

    private void issue(FieldworkId id, String number) {
        act(manager, id, (it, version) -> deciding.issue(it, version, FieldworkInput.on(TODAY).paper(number)));
    }

    private PaperRow decision(FieldworkId id) {
        return of(manager, id, PaperKind.CHECK_DECISION);
    }

    private PaperRow of(Actor actor, FieldworkId id, PaperKind kind) {
        return as(actor, () -> papers.of(FieldworkEvent.TYPE, id.text())).stream()
                .filter(row -> row.kind() == kind)
                .reduce((before, last) -> last)
                .orElseThrow();
    }

    private List<PaperKind> offered(Actor actor, FieldworkId id) {
        return as(actor, () -> papers.offered(FieldworkEvent.TYPE, id.text()));
    }

    private Standing standing(Actor actor, FieldworkId id) {
        return as(actor, () -> files.standing(FieldworkEvent.TYPE, id.text()));
    }

    private Actor watcher(JobRole role, long user) {
        return Staffing.everywhere(database(), agency("UBND_TINH"), role, user, role.name());
    }

    private void attach(Actor actor, FieldworkId id) throws IOException {
        Path file = Files.write(folder.resolve("anh.pdf"), "%PDF-1.4\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF\n".getBytes());
        as(actor, () -> attaching.attach(FieldworkEvent.TYPE, id.text(), "anh.pdf", Visibility.TEAM, file));
    }
}
