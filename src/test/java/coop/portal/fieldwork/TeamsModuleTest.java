package coop.portal.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.access.Actor;
import coop.portal.access.model.Colleague;
import coop.portal.documents.model.PaperKind;
import coop.portal.fieldwork.model.Clash;
import coop.portal.fieldwork.model.Declaration;
import coop.portal.fieldwork.model.FieldworkAction;
import coop.portal.fieldwork.model.FieldworkEvent;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.FieldworkInput;
import coop.portal.fieldwork.model.TeamMember;
import coop.portal.fieldwork.model.TeamRole;
import coop.portal.fieldwork.model.TeamSeat;
import coop.portal.fieldwork.model.WaitingFieldwork;
import coop.portal.inspections.model.InspectionBasis;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.UserId;
import coop.portal.support.UseCase;
import java.util.List;
import org.junit.jupiter.api.Test;

@UseCase("FLD-04")
class TeamsModuleTest extends FieldworkModuleTest {

    @Test
    @UseCase(value = "FLD-04", rule = "TM-1")
    void people_of_the_agency_are_put_on_a_team_and_nobody_else() {
        FieldworkId id = begun(organisation("Hợp tác xã Đồng Tâm"));
        assertThat(as(officer, () -> queries.staff(id))).extracting(Colleague::id)
                .containsExactlyInAnyOrder(officer.user(), leader.user(), manager.user(), second.user());
        assertThat(as(chief, () -> queries.staff(id))).isEmpty();
        refused("not-of-the-agency", () -> form(id, seat(otherOfficer.user(), TeamRole.LEADER)));
        refused("two-leaders", () -> form(id, seat(leader.user(), TeamRole.LEADER), seat(officer.user(), TeamRole.LEADER)));
        assertThat(sheet(id).team()).isEmpty();
        form(id, seat(leader.user(), TeamRole.LEADER), seat(officer.user(), TeamRole.MEMBER));
        assertThat(sheet(id).team()).extracting(TeamMember::name).containsExactly("Trần Thị Bình", "Nguyễn Văn An");
    }

    @Test
    @UseCase(value = "FLD-04", rule = "TM-2")
    void who_has_an_office_in_the_subject_is_refused_and_a_namesake_with_another_number_is_not() {
        OrganisationId coop = organisation("Hợp tác xã Đồng Tâm");
        database().update("INSERT INTO portal.organisation_person (organisation_id, position, full_name, role, legal_representative,"
                + " personal_id) VALUES (?, 0, 'TRẦN thị bình', 'SUPERVISOR', 0, '040180000001')", coop.value());
        FieldworkId id = begun(coop);
        refused("of-the-subject", () -> form(id, seat(leader.user(), TeamRole.LEADER)));
        refused("of-the-subject", () -> form(id, new TeamSeat(leader.user(), TeamRole.LEADER, "040180000001")));
        refused("of-the-subject", () -> form(id, new TeamSeat(officer.user(), TeamRole.LEADER, "040180000001")));
        form(id, new TeamSeat(leader.user(), TeamRole.LEADER, "040180000002"));
        assertThat(sheet(id).team()).hasSize(1);
    }

    @Test
    @UseCase(value = "FLD-04", rule = "TM-3")
    void each_declares_for_themselves_and_a_conflict_holds_the_decision_up() {
        FieldworkId id = begun(organisation("Hợp tác xã Đồng Tâm"));
        act(officer, id, (it, version) -> drafting.rewrite(it, version, decision(queries.sheet(it))));
        form(id, seat(leader.user(), TeamRole.LEADER), seat(second.user(), TeamRole.MEMBER));
        refused("not-on-team", () -> as(officer, () -> conducting.declare(id, true, "")));
        refused("declarations-missing", () -> issue(id));
        as(leader, () -> conducting.declare(id, true, ""));
        refused("conflict-named", () -> as(second, () -> conducting.declare(id, false, " ")));
        as(second, () -> conducting.declare(id, false, "Em ruột là kế toán"));
        refused("conflict-of-interest", () -> issue(id));
        form(id, seat(leader.user(), TeamRole.LEADER));
        assertThat(sheet(id).team()).extracting(TeamMember::declaration).containsExactly(Declaration.NO_CONFLICT);
        issue(id);
    }

    @Test
    @UseCase(value = "FLD-04", rule = "TM-4")
    void a_team_is_changed_after_the_decision_by_who_issued_it_with_a_reason_and_the_new_ones_declare() {
        FieldworkId id = issued(line(organisation("Hợp tác xã Đồng Tâm")));
        List<TeamSeat> seats = List.of(seat(officer.user(), TeamRole.LEADER));
        refused("reason-required", () -> act(manager, id, (it, version) -> deciding.changeTeam(it, version, seats, " ")));
        refused("no-leader", () -> act(manager, id, (it, version) ->
                deciding.changeTeam(it, version, List.of(seat(officer.user(), TeamRole.MEMBER)), "Nghỉ ốm")));
        act(manager, id, (it, version) -> deciding.changeTeam(it, version, seats, "Trưởng đoàn nghỉ ốm"));
        assertThat(sheet(id).team()).extracting(TeamMember::declaration).containsExactly(Declaration.WAITING);
        refused("not-leader", () -> act(leader, id, (it, version) ->
                conducting.announce(it, version, FieldworkInput.on(TODAY))));
    }

    @Test
    @UseCase(value = "FLD-04", rule = "TM-5")
    void where_somebody_is_elsewhere_on_these_days_it_is_shown() {
        FieldworkId first = issued(line(organisation("Hợp tác xã Đồng Tâm")));
        OrganisationId other = organisation("Hợp tác xã Suối Mơ");
        FieldworkId id = as(officer, () -> opening.unplanned(other, unplanned(InspectionBasis.VIOLATION_SIGN, "CV 1")));
        form(id, seat(leader.user(), TeamRole.LEADER));
        assertThat(sheet(id).team().getFirst().clashes()).singleElement()
                .isInstanceOfSatisfying(Clash.Elsewhere.class, clash -> {
                    assertThat(clash.fieldwork()).isEqualTo(first);
                    assertThat(clash.organisationName()).isEqualTo("Hợp tác xã Đồng Tâm");
                });
    }

    @Test
    @UseCase(value = "FLD-05", rule = "WA-1")
    void a_fieldwork_waits_for_those_who_may_take_its_next_step() {
        FieldworkId id = begun(organisation("Hợp tác xã Đồng Tâm"));
        assertThat(waits(officer)).containsExactly(FieldworkAction.EDIT);
        assertThat(waits(manager)).isEmpty();
        act(officer, id, (it, version) -> drafting.rewrite(it, version, decision(queries.sheet(it))));
        assertThat(waits(officer)).containsExactly(FieldworkAction.FORM_TEAM);
        form(id, seat(leader.user(), TeamRole.LEADER));
        assertThat(waits(officer)).isEmpty();
        assertThat(waits(leader)).containsExactly(FieldworkAction.DECLARE);
        as(leader, () -> conducting.declare(id, true, ""));
        assertThat(waits(manager)).isEmpty();
        assertThat(waits(officer)).containsExactly(FieldworkAction.EDIT);
        paper(officer, id, PaperKind.CHECK_DECISION);
        assertThat(waits(officer)).isEmpty();
        assertThat(waits(manager)).containsExactly(FieldworkAction.ISSUE_DECISION);
        assertThat(waits(second)).containsExactly(FieldworkAction.ISSUE_DECISION);
        issue(id);
        assertThat(waits(leader)).containsExactly(FieldworkAction.WRITE_CONDUCT_PLAN);
        act(leader, id, (it, version) -> conducting.writePlan(it, version, conductPlan()));
        assertThat(waits(manager)).containsExactly(FieldworkAction.APPROVE_CONDUCT_PLAN);
        assertThat(waits(leader)).containsExactly(FieldworkAction.ANNOUNCE);
        assertThat(waits(otherOfficer)).isEmpty();
    }

    private List<FieldworkAction> waits(Actor actor) {
        return as(actor, () -> queries.waiting(10)).stream().map(WaitingFieldwork::next).toList();
    }

    private FieldworkId begun(OrganisationId coop) {
        FieldworkId id = as(officer, () -> opening.fromLine(line(coop)));
        act(officer, id, drafting::begin);
        return id;
    }

    private void form(FieldworkId id, TeamSeat... seats) {
        act(officer, id, (it, version) -> drafting.formTeam(it, version, List.of(seats)));
    }

    private void issue(FieldworkId id) {
        if (as(officer, () -> papers.offered(FieldworkEvent.TYPE, id.text())).contains(PaperKind.CHECK_DECISION)) {
            paper(officer, id, PaperKind.CHECK_DECISION);
        }
        act(manager, id, (it, version) -> deciding.issue(it, version, FieldworkInput.on(TODAY).paper("21/QĐ-SCT")));
    }

    private static TeamSeat seat(UserId user, TeamRole role) {
        return new TeamSeat(user, role);
    }
}
