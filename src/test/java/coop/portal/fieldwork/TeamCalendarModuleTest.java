package coop.portal.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.access.Actor;
import coop.portal.fieldwork.model.AbsenceDraft;
import coop.portal.fieldwork.model.AbsenceId;
import coop.portal.fieldwork.model.AbsenceKind;
import coop.portal.fieldwork.model.AbsenceRow;
import coop.portal.fieldwork.model.CalendarClash;
import coop.portal.fieldwork.model.CalendarVisit;
import coop.portal.fieldwork.model.Clash;
import coop.portal.fieldwork.model.FieldworkDraft;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.FieldworkInput;
import coop.portal.fieldwork.model.FieldworkStage;
import coop.portal.fieldwork.model.OnSite;
import coop.portal.fieldwork.model.TeamCalendar;
import coop.portal.fieldwork.model.TeamCalendar.CalendarPerson;
import coop.portal.inspections.model.InspectionBasis;
import coop.portal.inspections.model.InspectionKind;
import coop.portal.inspections.model.InspectionMode;
import coop.portal.inspections.model.InspectionTopic;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.Remark;
import coop.portal.kernel.StaleException;
import coop.portal.support.Queries;
import coop.portal.support.Race;
import coop.portal.support.UseCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("FLD-07")
class TeamCalendarModuleTest extends FieldworkModuleTest {

    private static final OnSite WEEK = new OnSite(LocalDate.of(2026, 10, 12), LocalDate.of(2026, 10, 18));

    @Autowired
    private TeamCalendars calendars;

    @Autowired
    private KeepingAbsences keeping;

    @Autowired
    private MovingFieldwork moving;

    @Test
    @UseCase(value = "FLD-07", rule = "CA-1")
    void an_agency_sees_its_people_its_visits_who_is_away_and_what_has_no_day() {
        FieldworkId id = drafted(line(organisation("Hợp tác xã Đồng Tâm")));
        as(officer, () -> keeping.record(leave(officer, 13, 14)));
        TeamCalendar seen = as(officer, () -> calendars.of(null, WEEK));
        assertThat(seen.people()).extracting(CalendarPerson::name)
                .containsExactly("Lê Văn Chính", "Nguyễn Văn An", "Phạm Thị Dung", "Trần Thị Bình");
        assertThat(seen.visits()).singleElement().satisfies(visit -> {
            assertThat(visit.id()).isEqualTo(id);
            assertThat(visit.days()).isEqualTo(new OnSite(LocalDate.of(2026, 10, 12), LocalDate.of(2026, 10, 22)));
            assertThat(visit.has(leader.user())).isTrue();
            assertThat(visit.movable()).isTrue();
        });
        assertThat(seen.absences()).extracting(AbsenceRow::name).containsExactly("Nguyễn Văn An");
        assertThat(seen.awaited()).isEmpty();
        assertThat(as(officer, () -> Queries.counted(() -> calendars.of(null, WEEK)))).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    @UseCase(value = "FLD-07", rule = "CA-1")
    void a_line_of_the_plan_waits_until_it_is_opened_and_then_for_its_day() {
        var line = line(organisation("Hợp tác xã Đồng Tâm"));
        assertThat(as(officer, () -> calendars.of(null, WEEK)).awaited()).singleElement()
                .satisfies(one -> assertThat(one.month()).isEqualTo(10));
        OnSite september = new OnSite(LocalDate.of(2026, 9, 7), LocalDate.of(2026, 9, 13));
        assertThat(as(officer, () -> calendars.of(null, september)).awaited()).isEmpty();
        FieldworkId id = as(officer, () -> opening.fromLine(line));
        TeamCalendar seen = as(officer, () -> calendars.of(null, WEEK));
        assertThat(seen.awaited()).isEmpty();
        assertThat(seen.undated()).extracting(CalendarVisit::id).containsExactly(id);
        move(officer, id, 12);
        assertThat(as(officer, () -> calendars.of(null, WEEK)).undated()).isEmpty();
    }

    @Test
    @UseCase(value = "FLD-07", rule = "CA-1")
    void others_see_what_their_role_sees_of_it_and_nobody_sees_who_is_away() {
        AgencyId trade = Objects.requireNonNull(officer.agency());
        drafted(line(organisation("Hợp tác xã Đồng Tâm")));
        as(officer, () -> keeping.record(leave(officer, 13, 14)));
        TeamCalendar seen = as(chief, () -> calendars.of(trade, WEEK));
        assertThat(seen.visits()).hasSize(1).noneMatch(CalendarVisit::movable);
        assertThat(seen.people()).extracting(CalendarPerson::name).containsExactly("Trần Thị Bình");
        assertThat(seen.absences()).isEmpty();
        assertThatThrownBy(() -> as(otherOfficer, () -> calendars.of(trade, WEEK))).isInstanceOf(NotFoundException.class);
        assertThat(as(otherOfficer, () -> calendars.of(null, WEEK)).visits()).isEmpty();
        assertThat(as(otherOfficer, () -> calendars.agencies())).isEmpty();
    }

    @Test
    @UseCase(value = "FLD-07", rule = {"AB-1", "AB-2"})
    void people_record_their_own_days_once_and_the_manager_those_of_all() {
        drafted(line(organisation("Hợp tác xã Đồng Tâm")));
        assertThat(as(leader, () -> keeping.check(leave(leader, 13, 14)))).extracting(Remark::key)
                .containsExactly("fieldwork.clash.elsewhere");
        refused("absence-of-another", () -> as(officer, () -> keeping.record(leave(leader, 13, 14))));
        refused("absence-of-another", () -> as(manager, () -> keeping.record(leave(otherOfficer, 13, 14))));
        AbsenceId id = as(manager, () -> keeping.record(leave(leader, 13, 14)));
        refused("absence-twice", () -> as(leader, () -> keeping.record(leave(leader, 14, 15))));
        refused("absence-of-another", () -> as(officer, () -> keeping.remove(id, 0)));
        as(leader, () -> keeping.change(id, 0, leave(leader, 14, 16)));
        assertThatThrownBy(() -> as(manager, () -> keeping.change(id, 0, leave(leader, 15, 15)))).isInstanceOf(StaleException.class);
        assertThatThrownBy(() -> as(otherOfficer, () -> keeping.remove(id, 1))).isInstanceOf(NotFoundException.class);
        assertThat(as(officer, () -> calendars.of(null, WEEK)).clashes()).extracting(CalendarClash::kind)
                .containsExactly(CalendarClash.Kind.AWAY);
        as(leader, () -> keeping.remove(id, 1));
        assertThat(as(officer, () -> calendars.of(null, WEEK)).absences()).isEmpty();
    }

    @Test
    @UseCase(value = "FLD-07", rule = "AB-2")
    void who_is_away_is_told_when_a_team_is_formed() {
        FieldworkId id = drafted(line(organisation("Hợp tác xã Đồng Tâm")));
        as(leader, () -> keeping.record(leave(leader, 20, 25)));
        assertThat(sheet(id).team().getFirst().clashes())
                .containsExactly(new Clash.Away(AbsenceKind.LEAVE, LocalDate.of(2026, 10, 20), LocalDate.of(2026, 10, 25)));
        assertThat(as(officer, () -> queries.clashes(id, List.of(leader.user(), second.user())))).containsOnlyKeys(leader.user());
        assertThat(as(chief, () -> queries.clashes(id, List.of(leader.user())))).isEmpty();
    }

    @Test
    @UseCase(value = "FLD-07", rule = {"MV-1", "MV-2", "MV-3"})
    void a_visit_is_moved_within_plan_and_law_until_it_is_announced() {
        FieldworkId id = issued(line(organisation("Hợp tác xã Đồng Tâm")));
        refused("fieldwork.remark.move-weekend", () -> move(manager, id, 10));
        refused("fieldwork.remark.move-announce-by", () -> move(manager, id, 21));
        refused("not-your-day", () -> move(officer, id, 13));
        move(leader, id, 13);
        assertThat(sheet(id).draft().plannedFrom()).isEqualTo(LocalDate.of(2026, 10, 13));
        assertThat(stage(id)).isEqualTo(FieldworkStage.DECISION_ISSUED);
        act(leader, id, (it, version) -> conducting.announce(it, version, FieldworkInput.on(TODAY)));
        assertThatThrownBy(() -> move(leader, id, 14)).isInstanceOf(RefusedException.class);
        assertThat(as(leader, () -> moving.check(id, LocalDate.of(2026, 10, 14)))).allMatch(Remark::stops).isNotEmpty();
    }

    @Test
    @UseCase(value = "FLD-07", rule = "MV-4")
    void it_is_not_moved_to_where_the_organisation_is_visited_already() {
        var coop = organisation("Hợp tác xã Đồng Tâm");
        FieldworkId id = drafted(line(coop));
        FieldworkId other = as(inspector, () -> opening.unplanned(organisation("Hợp tác xã Suối Mơ"), unplanned(InspectionKind.INSPECTION)));
        database().update("UPDATE portal.fieldwork SET organisation_id = ?, planned_from = '2026-10-26', days = 5 WHERE id = ?",
                coop.value(), other.value());
        refused("fieldwork.remark.move-subject", () -> move(officer, id, 28));
        refused("fieldwork.remark.move-subject", () -> move(officer, id, 16));
        move(officer, id, 15);
        OnSite next = new OnSite(LocalDate.of(2026, 10, 19), LocalDate.of(2026, 10, 30));
        assertThat(as(officer, () -> calendars.of(null, next)).clashes()).isEmpty();
        database().update("UPDATE portal.fieldwork SET planned_from = '2026-10-23' WHERE id = ?", other.value());
        assertThat(as(officer, () -> calendars.of(null, next)).clashes()).extracting(CalendarClash::kind)
                .containsExactly(CalendarClash.Kind.OTHER_AGENCY);
    }

    @Test
    @UseCase(value = "FLD-07", rule = "MV-5")
    void what_speaks_against_a_day_has_to_be_confirmed_as_it_was_seen() {
        FieldworkId id = drafted(line(organisation("Hợp tác xã Đồng Tâm")));
        as(leader, () -> keeping.record(leave(leader, 26, 26)));
        LocalDate day = LocalDate.of(2026, 10, 19);
        refused("move-to-confirm", () -> move(officer, id, 19));
        List<Remark> seen = as(officer, () -> moving.check(id, day));
        assertThat(seen).extracting(Remark::key).containsExactly("fieldwork.clash.away");
        act(officer, id, (it, version) -> moving.move(it, version, day, seen));
        assertThat(sheet(id).draft().plannedFrom()).isEqualTo(day);
        refused("move-to-confirm", () -> act(officer, id, (it, version) ->
                moving.move(it, version, LocalDate.of(2026, 11, 2), seen)));
    }

    @Test
    @UseCase(value = "FLD-07", rule = "MV-6")
    void of_two_who_move_at_once_one_does_and_the_other_is_told_who_it_was() throws Exception {
        FieldworkId id = drafted(line(organisation("Hợp tác xã Đồng Tâm")));
        int version = sheet(id).version();
        List<Object> results = Race.of(
                () -> as(officer, () -> moved(id, version, 13)), () -> as(manager, () -> moved(id, version, 14)));
        assertThat(results).filteredOn(RefusedException.class::isInstance).singleElement().satisfies(refused ->
                assertThat(((RefusedException) refused).reasons()).extracting(Refusal::key)
                        .containsExactly("fieldwork.refusal.moved-already"));
        assertThat(sheet(id).draft().plannedFrom()).isIn(LocalDate.of(2026, 10, 13), LocalDate.of(2026, 10, 14));
    }

    @Test
    @UseCase(value = "FLD-07", rule = "MV-7")
    void a_move_is_logged_and_told_to_the_team_until_it_is_read() {
        FieldworkId id = drafted(line(organisation("Hợp tác xã Đồng Tâm")));
        move(officer, id, 13);
        move(officer, id, 14);
        assertThat(as(officer, () -> queries.log(id)).getFirst().on()).isEqualTo(LocalDate.of(2026, 10, 14));
        assertThat(as(officer, () -> queries.moved(5))).isEmpty();
        assertThat(as(leader, () -> queries.moved(5))).singleElement().satisfies(told -> {
            assertThat(told.from()).isEqualTo(LocalDate.of(2026, 10, 12));
            assertThat(told.to()).isEqualTo(LocalDate.of(2026, 10, 14));
            assertThat(told.byName()).isEqualTo("Nguyễn Văn An");
        });
        as(leader, () -> moving.read(id));
        assertThat(as(leader, () -> queries.moved(5))).isEmpty();
        assertThat(as(leader, () -> queries.moved(id))).isEmpty();
    }

    private void move(Actor by, FieldworkId id, int dayOfOctober) {
        act(by, id, (it, version) -> moving.move(it, version, LocalDate.of(2026, 10, dayOfOctober), List.of()));
    }

    private boolean moved(FieldworkId id, int version, int dayOfOctober) {
        moving.move(id, version, LocalDate.of(2026, 10, dayOfOctober), List.of());
        return true;
    }

    private static FieldworkDraft unplanned(InspectionKind kind) {
        return new FieldworkDraft(
                kind, InspectionMode.ON_SITE, InspectionBasis.COMPLAINT, "Đơn 1", Set.of(InspectionTopic.CAPITAL), "a", "b", null, null, 5,
                null);
    }

    private static AbsenceDraft leave(Actor who, int from, int to) {
        return new AbsenceDraft(who.user(), AbsenceKind.LEAVE, LocalDate.of(2026, 10, from), LocalDate.of(2026, 10, to), "");
    }
}
