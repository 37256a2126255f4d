package coop.portal.fieldwork.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt.toPrettyTree;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import coop.portal.access.Actor;
import coop.portal.access.model.JobRole;
import coop.portal.documents.MakingPapers;
import coop.portal.documents.model.PaperKind;
import coop.portal.fieldwork.ConductingFieldwork;
import coop.portal.fieldwork.DecidingFieldwork;
import coop.portal.fieldwork.DraftingDecisions;
import coop.portal.fieldwork.FieldworkQueries;
import coop.portal.fieldwork.OpeningFieldwork;
import coop.portal.fieldwork.model.ConductPlan;
import coop.portal.fieldwork.model.Declaration;
import coop.portal.fieldwork.model.FieldworkAction;
import coop.portal.fieldwork.model.FieldworkDraft;
import coop.portal.fieldwork.model.FieldworkEvent;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.FieldworkInput;
import coop.portal.fieldwork.model.FieldworkSheet;
import coop.portal.fieldwork.model.FieldworkStage;
import coop.portal.fieldwork.model.TeamRole;
import coop.portal.fieldwork.model.TeamSeat;
import coop.portal.inspections.ApprovingPlans;
import coop.portal.inspections.InspectionQueries;
import coop.portal.inspections.IssuingPlans;
import coop.portal.inspections.PlanningInspections;
import coop.portal.inspections.model.InspectionBasis;
import coop.portal.inspections.model.InspectionKind;
import coop.portal.inspections.model.InspectionMode;
import coop.portal.inspections.model.InspectionTopic;
import coop.portal.inspections.model.ItemId;
import coop.portal.inspections.model.PlanId;
import coop.portal.inspections.model.StepInput;
import coop.portal.kernel.OrganisationId;
import coop.portal.support.Plans;
import coop.portal.support.Staffing;
import coop.portal.support.TestTime;
import coop.portal.support.UiTest;
import coop.portal.support.UseCase;
import coop.portal.territory.Agencies;
import coop.portal.territory.model.Agency;
import coop.portal.uikit.list.Option;
import coop.portal.uikit.sheet.DeadlineBox;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("FLD-02")
class FieldworkUiTest extends UiTest {

    private static final LocalDate TODAY = TestTime.START.toLocalDate();

    @Autowired
    private OpeningFieldwork opening;

    @Autowired
    private DraftingDecisions drafting;

    @Autowired
    private DecidingFieldwork deciding;

    @Autowired
    private ConductingFieldwork conducting;

    @Autowired
    private MakingPapers making;

    @Autowired
    private FieldworkQueries queries;

    @Autowired
    private PlanningInspections planning;

    @Autowired
    private ApprovingPlans approving;

    @Autowired
    private IssuingPlans issuing;

    @Autowired
    private InspectionQueries plans;

    @Autowired
    private Agencies agencies;

    private Actor officer;
    private Actor leader;
    private Actor manager;
    private OrganisationId coop;
    private FieldworkId id;

    @BeforeEach
    void one_without_plan() {
        Agency trade = agencies.byCode("SO_CONG_THUONG", TODAY).orElseThrow();
        officer = Staffing.person(database(), trade, JobRole.DEPT_OFFICER, 11, "Nguyễn Văn An");
        leader = Staffing.person(database(), trade, JobRole.DEPT_OFFICER, 12, "Trần Thị Bình");
        manager = Staffing.person(database(), trade, JobRole.DEPT_MANAGER, 13, "Lê Văn Chính");
        coop = Plans.organisation(database(), "Hợp tác xã Đồng Tâm");
        id = as(officer, () -> opening.unplanned(coop, new FieldworkDraft(
                InspectionKind.SPECIALISED_CHECK, InspectionMode.ON_SITE, InspectionBasis.VIOLATION_SIGN, "Công văn 12/CV-CA",
                Set.of(InspectionTopic.CAPITAL), "Nghị định 217/2025/NĐ-CP", "Vốn góp của thành viên", null, null, 10,
                LocalDate.of(2026, 10, 12))));
    }

    @Test
    @UseCase(value = "FLD-04", rule = "TM-1")
    void an_officer_forms_the_team_and_each_member_declares() {
        signIn(officer);
        open(FieldworkNavigation.toTeam(id));
        ComboBox<Option> box = options("Trưởng đoàn");
        _setValue(box, new Option("12", "Trần Thị Bình"));
        _click(_get(Button.class, spec -> spec.withText("Lưu")));
        assertThat(sheet().leader()).isPresent();

        signIn(leader);
        open(FieldworkNavigation.toFieldwork(id));
        _click(_get(Button.class, spec -> spec.withText("Cam kết không xung đột lợi ích")));
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Cam kết không xung đột lợi ích")));
        assertThat(sheet().team().getFirst().declaration()).isEqualTo(Declaration.NO_CONFLICT);
    }

    @Test
    @UseCase(value = "FLD-02", rule = "LC-3")
    void a_manager_issues_the_decision_and_what_was_typed_stays_when_something_is_missing() {
        ready();
        signIn(manager);
        open(FieldworkNavigation.toFieldwork(id));
        _click(_get(Button.class, spec -> spec.withText("Ban hành quyết định")));
        Dialog dialog = _get(Dialog.class);
        assertThat(toPrettyTree(dialog)).contains("Bước này ban hành “Quyết định kiểm tra”");
        TextField number = _get(dialog, TextField.class, spec -> spec.withLabel("Số đã giữ hoặc do hệ thống khác cấp"));
        _setValue(number, "số hai mốt");
        _setValue(_get(dialog, TextArea.class), "Đúng thẩm quyền");
        _click(_get(dialog, Button.class, spec -> spec.withText("Ban hành quyết định")));
        assertThat(dialog.isOpened()).isTrue();
        assertThat(dialog.getChildren().map(one -> one.getElement().getText())).anyMatch(text -> text.contains("phải là con số"));
        assertThat(_get(dialog, TextArea.class).getValue()).isEqualTo("Đúng thẩm quyền");
        _setValue(number, "21/QĐ-SCT");
        _click(_get(dialog, Button.class, spec -> spec.withText("Ban hành quyết định")));
        assertThat(sheet().stage()).isEqualTo(FieldworkStage.DECISION_ISSUED);
        assertThat(toPrettyTree(UI.getCurrent())).contains("21/QĐ-SCT ngày 05/10/2026");
    }

    @Test
    @UseCase(value = "FLD-02", rule = "LC-3")
    void a_refused_step_is_shown_with_its_reason() {
        signIn(manager);
        open(FieldworkNavigation.toFieldwork(id));
        assertThat(_get(Button.class, spec -> spec.withText("Ban hành quyết định")).isEnabled()).isFalse();
        assertThat(_find(Span.class)).extracting(Span::getText).anySatisfy(text -> assertThat(text)
                .contains("Đoàn chưa có Trưởng đoàn.", "Chưa có dự thảo Quyết định kiểm tra; lập ở mục Văn bản, hồ sơ."));
    }

    @Test
    @UseCase(value = "FLD-03", rule = "TL-1")
    void the_page_says_until_when_and_why() {
        inProgress();
        signIn(leader);
        open(FieldworkNavigation.toFieldwork(id));
        assertThat(_find(DeadlineBox.class)).hasSize(2);
        assertThat(toPrettyTree(UI.getCurrent())).contains("Thời hạn trực tiếp", "15/10/2026", "NĐ217/2025 13.2b");
        assertThat(_find(Button.class, spec -> spec.withText("Lập phiếu kiểm tra"))).hasSize(1);
    }

    @Test
    @UseCase(value = "FLD-03", rule = "TL-2")
    void a_manager_extends_from_the_menu_by_a_ground_of_law() {
        inProgress();
        signIn(manager);
        open(FieldworkNavigation.toFieldwork(id));
        FieldworkStepDialog.ask(sheet(), FieldworkAction.EXTEND, TODAY, input -> as(manager, () ->
                deciding.extend(id, queries.sheet(id).version(), input)));
        Dialog dialog = _get(Dialog.class);
        assertThat(toPrettyTree(dialog)).contains("Số ngày gia hạn");
        _setValue(_get(dialog, IntegerField.class), 9);
        _setValue(_get(dialog, TextField.class, spec -> spec.withLabel("Số văn bản")), "30/QĐ-SCT");
        _click(_get(dialog, Button.class, spec -> spec.withText("Gia hạn")));
        assertThat(dialog.isOpened()).isTrue();
    }

    @Test
    @UseCase(value = "FLD-01", rule = "DC-1")
    void a_time_limit_beyond_the_law_is_refused_while_it_is_typed() {
        signIn(officer);
        open(FieldworkNavigation.toDecision(id));
        _setValue(_get(IntegerField.class), 12);
        _click(_get(Button.class, spec -> spec.withText("Lưu")));
        assertThat(toPrettyTree(UI.getCurrent())).contains("Thời hạn không quá 10 ngày.");
        _setValue(_get(IntegerField.class), 8);
        _click(_get(Button.class, spec -> spec.withText("Lưu")));
        assertThat(sheet().draft().days()).isEqualTo(8);
    }

    @Test
    @UseCase(value = "FLD-05", rule = "SE-3")
    void every_page_opens_and_has_all_its_words() {
        inProgress();
        signIn(officer);
        for (String path : new String[] {
            FieldworkNavigation.FIELDWORKS, FieldworkNavigation.NEW, FieldworkNavigation.toFieldwork(id),
            FieldworkNavigation.toFieldwork(id, "team"), FieldworkNavigation.toFieldwork(id, "conductPlan"),
            FieldworkNavigation.toFieldwork(id, "papers"), FieldworkNavigation.toFieldwork(id, "checklist"),
            FieldworkNavigation.toFieldwork(id, "found"), FieldworkNavigation.toFieldwork(id, "log"),
            FieldworkNavigation.toRaise(id), FieldworkNavigation.toRecommend(id), FieldworkNavigation.toTeam(id),
            FieldworkNavigation.toDecision(id),
            FieldworkNavigation.toConductPlan(id)
        }) {
            open(path);
            assertThat(_find(H1.class)).as(path).hasSize(1);
            assertThat(_get(H1.class).getText()).as(path).isNotIn("Có lỗi ngoài dự kiến", "Không có quyền");
            assertThat(toPrettyTree(UI.getCurrent())).as(path).doesNotContain("⟦");
        }
        open(FieldworkNavigation.FIELDWORKS);
        assertThat(_size(_get(Grid.class))).isEqualTo(1);
    }

    @Test
    @UseCase(value = "FLD-05", rule = "SE-1")
    void another_agency_does_not_find_it() {
        Agency agriculture = agencies.byCode("SO_NONG_NGHIEP_MOI_TRUONG", TODAY).orElseThrow();
        signIn(Staffing.person(database(), agriculture, JobRole.DEPT_OFFICER, 21, "Hồ Văn Giang"));
        open(FieldworkNavigation.toFieldwork(id));
        assertThat(_find(H1.class)).noneMatch(title -> title.getText().contains("Đồng Tâm"));
        assertThat(_find(Anchor.class, spec -> spec.withText("Lập đoàn"))).isEmpty();
    }

    @Test
    @UseCase(value = "FLD-05", rule = "WA-1")
    void what_waits_stands_on_the_home_page() {
        ready();
        signIn(manager);
        open("");
        assertThat(written()).contains("Ban hành quyết định: cuộc thanh tra, kiểm tra đang chờ", "Đồng Tâm");
    }

    @Test
    @UseCase(value = "FLD-01", rule = "OP-1")
    void the_page_of_a_planned_visit_leads_to_its_start_and_then_to_its_fieldwork() {
        ItemId line = issuedLine();
        signIn(officer);
        open("inspections/visit/" + line.text());
        assertThat(_get(Anchor.class, spec -> spec.withText("Bắt đầu")).getHref()).isEqualTo(FieldworkNavigation.toStart(line));
        open(FieldworkNavigation.toStart(line));
        _click(_get(Button.class, spec -> spec.withText("Bắt đầu")));
        assertThat(_get(H1.class).getText()).isEqualTo("Hợp tác xã Suối Mơ");
        assertThat(as(officer, () -> queries.ofLine(line))).isPresent();
        open("inspections/visit/" + line.text());
        assertThat(_find(Anchor.class, spec -> spec.withText("Mở cuộc thanh tra, kiểm tra"))).hasSize(1);
        assertThat(_find(Anchor.class, spec -> spec.withText("Bắt đầu"))).isEmpty();
    }

    private ItemId issuedLine() {
        OrganisationId other = Plans.organisation(database(), "Hợp tác xã Suối Mơ");
        PlanId plan = as(officer, () -> planning.open(2026));
        ItemId line = Objects.requireNonNull(as(officer, () -> planning.add(plan, Plans.visit(other, 11))).item());
        as(officer, () -> approving.submit(plan, version(plan), StepInput.NONE));
        as(manager, () -> approving.approve(plan, version(plan), StepInput.NONE));
        as(officer, () -> approving.sendToReview(plan, version(plan), StepInput.NONE));
        as(Plans.leader(agencies.byCode("UBND_TINH", TODAY).orElseThrow(), 41), () -> approving.authorise(
                plan, version(plan), StepInput.decision("15/QĐ-UBND", TODAY)));
        as(officer, () -> issuing.issue(plan, version(plan), StepInput.notified(TODAY)));
        return line;
    }

    private int version(PlanId plan) {
        return plans.sheet(plan).version();
    }

    private void ready() {
        as(officer, () -> drafting.formTeam(
                id, queries.sheet(id).version(), List.of(new TeamSeat(leader.user(), TeamRole.LEADER))));
        as(leader, () -> conducting.declare(id, true, ""));
        as(officer, () -> making.make(FieldworkEvent.TYPE, id.text(), PaperKind.CHECK_DECISION, Map.of()));
    }

    private void inProgress() {
        ready();
        as(manager, () -> deciding.issue(id, queries.sheet(id).version(), FieldworkInput.on(TODAY).paper("21/QĐ-SCT")));
        as(leader, () -> conducting.writePlan(id, queries.sheet(id).version(), new ConductPlan(
                "a", "b", "c", "d", "e", "f", "g", "h")));
        as(manager, () -> deciding.approvePlan(id, queries.sheet(id).version(), FieldworkInput.NONE));
        as(leader, () -> conducting.announce(id, queries.sheet(id).version(), FieldworkInput.on(TODAY)));
        as(leader, () -> conducting.begin(id, queries.sheet(id).version(), FieldworkInput.on(TODAY)));
    }

    private FieldworkSheet sheet() {
        return as(officer, () -> queries.sheet(id));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Option> options(String label) {
        return _get(ComboBox.class, spec -> spec.withLabel(label));
    }
}
