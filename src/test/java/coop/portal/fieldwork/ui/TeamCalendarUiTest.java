package coop.portal.fieldwork.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import coop.portal.access.Actor;
import coop.portal.access.model.JobRole;
import coop.portal.fieldwork.DraftingDecisions;
import coop.portal.fieldwork.FieldworkQueries;
import coop.portal.fieldwork.OpeningFieldwork;
import coop.portal.fieldwork.model.FieldworkDraft;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.TeamRole;
import coop.portal.fieldwork.model.TeamSeat;
import coop.portal.inspections.model.InspectionBasis;
import coop.portal.inspections.model.InspectionKind;
import coop.portal.inspections.model.InspectionMode;
import coop.portal.inspections.model.InspectionTopic;
import coop.portal.support.Plans;
import coop.portal.support.Staffing;
import coop.portal.support.TestTime;
import coop.portal.support.UiTest;
import coop.portal.support.UseCase;
import coop.portal.territory.Agencies;
import coop.portal.territory.model.Agency;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("FLD-07")
class TeamCalendarUiTest extends UiTest {

    private static final String WEEK = FieldworkNavigation.CALENDAR + "?day=2026-10-12";
    private static final LocalDate FRIDAY = LocalDate.of(2026, 10, 16);

    @Autowired
    private OpeningFieldwork opening;

    @Autowired
    private DraftingDecisions drafting;

    @Autowired
    private FieldworkQueries queries;

    @Autowired
    private Agencies agencies;

    private Actor officer;
    private Actor leader;
    private FieldworkId id;

    @BeforeEach
    void one_with_a_leader() {
        Agency trade = agencies.byCode("SO_CONG_THUONG", TestTime.START.toLocalDate()).orElseThrow();
        officer = Staffing.person(database(), trade, JobRole.DEPT_OFFICER, 11, "Nguyễn Văn An");
        leader = Staffing.person(database(), trade, JobRole.DEPT_OFFICER, 12, "Trần Thị Bình");
        id = as(officer, () -> opening.unplanned(Plans.organisation(database(), "Hợp tác xã Đồng Tâm"), new FieldworkDraft(
                InspectionKind.SPECIALISED_CHECK, InspectionMode.ON_SITE, InspectionBasis.VIOLATION_SIGN, "Công văn 12/CV-CA",
                Set.of(InspectionTopic.CAPITAL), "Nghị định 217/2025/NĐ-CP", "Vốn góp của thành viên", null, null, 2,
                LocalDate.of(2026, 10, 12))));
        as(officer, () -> drafting.formTeam(id, queries.sheet(id).version(), List.of(new TeamSeat(leader.user(), TeamRole.LEADER))));
    }

    @Test
    @UseCase(value = "FLD-07", rule = {"AB-1", "AB-2", "CA-2"})
    void an_absence_is_recorded_with_what_it_meets_and_then_stands_among_the_clashes() {
        signIn(leader);
        open(WEEK);
        assertThat(_find(Anchor.class, spec -> spec.withText("Hợp tác xã Đồng Tâm"))).hasSize(3);
        _click(_get(Button.class, spec -> spec.withText("Ghi ngày vắng")));
        Dialog asked = _get(Dialog.class);
        _setValue(_get(asked, DatePicker.class, spec -> spec.withLabel("Từ ngày")), LocalDate.of(2026, 10, 13));
        assertThat(_get(asked, Paragraph.class).getText()).contains("Hợp tác xã Đồng Tâm");
        _click(_get(asked, Button.class, spec -> spec.withText("Ghi")));
        assertThat(_find(ListItem.class)).extracting(ListItem::getText).contains(
                "Trần Thị Bình (Nghỉ phép) từ 13/10/2026 đến 13/10/2026, trong khi ở đoàn đến Hợp tác xã Đồng Tâm.");
        assertThat(_find(Button.class, spec -> spec.withText("Nghỉ phép"))).hasSize(1);
        signIn(officer);
        open(WEEK);
        assertThat(_find(Button.class, spec -> spec.withText("Nghỉ phép"))).as("of somebody else").isEmpty();
    }

    @Test
    @UseCase(value = "FLD-07", rule = {"MV-3", "MV-5"})
    void a_dropped_visit_moves_at_once_or_asks_or_says_why_not() {
        signIn(officer);
        open(WEEK);
        _get(TeamCalendarView.class).dropped(id.text(), "2026-10-17");
        assertThat(planned()).isEqualTo(LocalDate.of(2026, 10, 12));
        _get(TeamCalendarView.class).dropped(id.text(), FRIDAY.minusDays(1).toString());
        assertThat(planned()).isEqualTo(FRIDAY.minusDays(1));

        database().update("INSERT INTO portal.fieldwork_absence VALUES (9, ?, 12, 'Trần Thị Bình', 'STUDY', ?, ?, '', 0, 0)",
                officer.agency() == null ? 0 : officer.agency().value(), FRIDAY, FRIDAY.plusDays(9));
        _get(TeamCalendarView.class).dropped(id.text(), FRIDAY.toString());
        assertThat(planned()).isEqualTo(FRIDAY.minusDays(1));
        Dialog asked = _get(Dialog.class);
        _click(_get(asked, Button.class, spec -> spec.withText("Dời")));
        assertThat(planned()).isEqualTo(FRIDAY.minusDays(1));
        _setValue(_get(asked, Checkbox.class), true);
        _click(_get(asked, Button.class, spec -> spec.withText("Dời")));
        assertThat(planned()).isEqualTo(FRIDAY);
    }

    private LocalDate planned() {
        return as(officer, () -> queries.sheet(id)).draft().plannedFrom();
    }
}
