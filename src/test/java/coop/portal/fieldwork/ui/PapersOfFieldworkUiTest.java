package coop.portal.fieldwork.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt.toPrettyTree;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.TextArea;
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
import coop.portal.fieldwork.model.FieldworkDraft;
import coop.portal.fieldwork.model.FieldworkEvent;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.FieldworkInput;
import coop.portal.fieldwork.model.TeamRole;
import coop.portal.fieldwork.model.TeamSeat;
import coop.portal.inspections.model.InspectionBasis;
import coop.portal.inspections.model.InspectionKind;
import coop.portal.inspections.model.InspectionMode;
import coop.portal.inspections.model.InspectionTopic;
import coop.portal.kernel.OrganisationId;
import coop.portal.support.Plans;
import coop.portal.support.Staffing;
import coop.portal.support.TestTime;
import coop.portal.support.UiTest;
import coop.portal.support.UseCase;
import coop.portal.territory.Agencies;
import coop.portal.territory.model.Agency;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("FLD-10")
class PapersOfFieldworkUiTest extends UiTest {

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
    private Agencies agencies;

    private Actor officer;
    private Actor leader;
    private Actor manager;
    private FieldworkId id;

    @BeforeEach
    void a_decision_that_only_lacks_its_paper() {
        Agency trade = agencies.byCode("SO_CONG_THUONG", TODAY).orElseThrow();
        officer = Staffing.person(database(), trade, JobRole.DEPT_OFFICER, 11, "Nguyễn Văn An");
        leader = Staffing.person(database(), trade, JobRole.DEPT_OFFICER, 12, "Trần Thị Bình");
        manager = Staffing.person(database(), trade, JobRole.DEPT_MANAGER, 13, "Lê Văn Chính");
        OrganisationId coop = Plans.organisation(database(), "Hợp tác xã Đồng Tâm");
        id = as(officer, () -> opening.unplanned(coop, new FieldworkDraft(
                InspectionKind.SPECIALISED_CHECK, InspectionMode.ON_SITE, InspectionBasis.VIOLATION_SIGN, "Công văn 12/CV-CA",
                Set.of(InspectionTopic.CAPITAL), "Nghị định 217/2025/NĐ-CP", "Vốn góp của thành viên", null, null, 10,
                LocalDate.of(2026, 10, 12))));
        as(officer, () -> drafting.formTeam(
                id, queries.sheet(id).version(), List.of(new TeamSeat(leader.user(), TeamRole.LEADER))));
        as(leader, () -> conducting.declare(id, true, ""));
    }

    @Test
    @UseCase(value = "FLD-10", rule = {"PP-2", "PP-4"})
    void the_page_offers_the_paper_that_the_button_asks_for_and_shows_it_to_whom_it_is_for() {
        signIn(manager);
        open(FieldworkNavigation.toFieldwork(id));
        assertThat(_get(Button.class, spec -> spec.withText("Ban hành quyết định")).isEnabled()).isFalse();
        assertThat(_find(Span.class, spec -> spec.withText(
                        "Chưa có dự thảo Quyết định kiểm tra; lập ở mục Văn bản, hồ sơ.")))
                .isNotEmpty();

        signIn(officer);
        open(FieldworkNavigation.toFieldwork(id, "papers"));
        assertThat(toPrettyTree(UI.getCurrent())).contains(
                "Lập văn bản", "Chưa có văn bản và tệp nào", "Chưa có dự thảo Quyết định kiểm tra; lập ở mục Văn bản, hồ sơ.");
        MenuBar make = _find(MenuBar.class).stream()
                .filter(bar -> bar.getItems().getFirst().getText().equals("Lập văn bản"))
                .findFirst()
                .orElseThrow();
        MenuItem decision = make.getItems().getFirst().getSubMenu().getItems().getFirst();
        assertThat(decision.getText()).isEqualTo("Quyết định kiểm tra");
        ComponentUtil.fireEvent(decision, new ClickEvent<>(decision));
        Dialog dialog = _get(Dialog.class);
        assertThat(_get(dialog, TextArea.class, spec -> spec.withLabel("Tên đối tượng")).getValue()).isEqualTo("Hợp tác xã Đồng Tâm");
        _click(_get(dialog, Button.class, spec -> spec.withText("Lập văn bản")));
        assertThat(toPrettyTree(UI.getCurrent())).contains("Quyết định kiểm tra (dự thảo).docx");

        signIn(manager);
        open(FieldworkNavigation.toFieldwork(id, "papers"));
        assertThat(_get(Button.class, spec -> spec.withText("Ban hành quyết định")).isEnabled()).isTrue();
        assertThat(toPrettyTree(UI.getCurrent())).contains("Quyết định kiểm tra (dự thảo).docx").doesNotContain("Đính kèm tệp");
    }

    @Test
    @UseCase(value = "FLD-10", rule = {"PP-4", "PP-5"})
    void a_colleague_who_is_not_on_the_team_sees_the_decision_and_no_minutes_before_it_is_concluded() {
        as(officer, () -> making.make(FieldworkEvent.TYPE, id.text(), PaperKind.CHECK_DECISION, Map.of()));
        as(manager, () -> deciding.issue(id, queries.sheet(id).version(), FieldworkInput.on(TODAY).paper("21/QĐ-SCT")));
        as(leader, () -> conducting.writePlan(id, queries.sheet(id).version(), new ConductPlan(
                "a", "b", "c", "d", "e", "f", "g", "h")));
        as(manager, () -> deciding.approvePlan(id, queries.sheet(id).version(), FieldworkInput.NONE));
        as(leader, () -> conducting.announce(id, queries.sheet(id).version(), FieldworkInput.on(TODAY)));
        as(leader, () -> conducting.begin(id, queries.sheet(id).version(), FieldworkInput.on(TODAY)));
        as(leader, () -> making.make(FieldworkEvent.TYPE, id.text(), PaperKind.CHECK_MINUTES, Map.of()));
        signIn(officer);
        open(FieldworkNavigation.toFieldwork(id, "papers"));
        assertThat(toPrettyTree(UI.getCurrent())).contains("Quyết định kiểm tra 21-QĐ-SCT.docx")
                .doesNotContain("Biên bản kiểm tra", "Lập văn bản", "Đính kèm tệp");
        signIn(leader);
        open(FieldworkNavigation.toFieldwork(id, "papers"));
        assertThat(toPrettyTree(UI.getCurrent())).contains("Biên bản kiểm tra (dự thảo).docx", "Đính kèm tệp");
    }
}
