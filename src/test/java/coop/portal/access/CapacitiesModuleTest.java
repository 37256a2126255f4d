package coop.portal.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.access.model.AssignmentDraft;
import coop.portal.access.model.AssignmentId;
import coop.portal.access.model.Capacity;
import coop.portal.access.model.DelegationDraft;
import coop.portal.access.model.DelegationId;
import coop.portal.access.model.JobRole;
import coop.portal.access.model.ScopeKind;
import coop.portal.access.scope.Scope;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.UserId;
import coop.portal.support.ModuleTest;
import coop.portal.support.UseCase;
import coop.portal.territory.Territory;
import coop.portal.territory.model.Unit;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("ACC-04")
class CapacitiesModuleTest extends ModuleTest {

    @Autowired
    private Capacities capacities;

    @Autowired
    private ActingAs acting;

    @Autowired
    private Delegating delegating;

    @Autowired
    private Territory territory;

    private People people;
    private UserId boss;
    private UserId mai;
    private AssignmentId bosss;

    @BeforeEach
    void a_manager_and_an_officer_of_one_department() {
        people = new People(application);
        boss = people.somebody("lanh-dao");
        bosss = people.assign(boss, JobRole.DEPT_MANAGER, "SO_CONG_THUONG", ScopeKind.EVERYTHING);
        mai = people.somebody("mai", JobRole.DEPT_OFFICER, "SO_CONG_THUONG");
    }

    @Test
    @UseCase(value = "ACC-04", rule = "C-01")
    void one_acts_in_one_capacity_at_a_time_and_may_change_it() {
        AssignmentId second = people.assign(mai, JobRole.VIEWER, "UBND_TINH", ScopeKind.EVERYTHING);
        actAs(people.actor(mai));
        assertThat(actors.current().role()).isEqualTo(JobRole.DEPT_OFFICER);
        assertThat(acting.mine()).extracting(Capacity::role).containsExactly(JobRole.DEPT_OFFICER, JobRole.VIEWER);

        acting.switchTo(second.value());

        assertThat(actors.current().role()).isEqualTo(JobRole.VIEWER);
        assertThat(people.actor(mai).role()).as("the next sign-in").isEqualTo(JobRole.VIEWER);
    }

    @Test
    @UseCase(value = "ACC-04", rule = "C-01")
    void nobody_acts_in_somebody_elses_capacity() {
        actAs(people.actor(mai));

        assertThatThrownBy(() -> acting.switchTo(bosss.value())).isInstanceOf(NotFoundException.class);
        assertThat(actors.current().role()).isEqualTo(JobRole.DEPT_OFFICER);
    }

    @Test
    @UseCase(value = "ACC-04", rule = "C-02")
    void a_sector_department_sees_its_sectors_and_what_is_its_own() {
        UserId hung = people.somebody("hung");
        AssignmentDraft wide = people.draft(JobRole.DEPT_OFFICER, "SO_CONG_THUONG", ScopeKind.SECTORS);
        people.assign(hung, new AssignmentDraft(
                wide.role(), wide.agency(), wide.scope(), Set.of(), Set.of("FINANCE"), wide.from(), null, "1/QĐ"));

        assertThat(people.actor(hung).scope())
                .isEqualTo(new Scope.Within(Set.of(wide.agency().value()), Set.of(), Set.of("FINANCE")));
    }

    @Test
    @UseCase(value = "ACC-04", rule = "C-02")
    void a_communes_officer_sees_what_lies_in_the_former_communes_too() {
        Unit commune = territory.communes(people.today()).stream()
                .filter(unit -> territory.withPredecessors(unit.id()).size() > 1)
                .findFirst()
                .orElseThrow();
        UserId hoa = people.somebody("hoa");
        AssignmentDraft draft = people.draft(JobRole.COMMUNE_OFFICER, "UBND_TINH", ScopeKind.COMMUNES);
        people.assign(hoa, new AssignmentDraft(
                draft.role(), draft.agency(), draft.scope(), Set.of(commune.id()), Set.of(), draft.from(), null, "1/QĐ"));

        assertThat(people.actor(hoa).scope()).isInstanceOfSatisfying(Scope.Within.class, within -> {
            assertThat(within.communes()).contains(commune.id().value());
            assertThat(within.communes()).hasSameSizeAs(territory.withPredecessors(commune.id()));
        });
    }

    @Test
    @UseCase(value = "ACC-04", rule = "D-06")
    void a_colleague_acts_on_behalf_with_the_lenders_rights_and_as_both_people() {
        DelegationId lent = lend(people.today(), people.today().plusDays(3));

        Actor actor = people.actor(mai, lent.value());

        assertThat(actor.role()).isEqualTo(JobRole.DEPT_MANAGER);
        assertThat(actor.user()).isEqualTo(mai);
        assertThat(actor.people()).containsExactlyInAnyOrder(mai, boss);
        assertThat(actor.actingFor()).isEqualTo(new Actor.ActingFor(boss, "Người lanh-dao"));
        assertThat(actor.permissions()).isEqualTo(people.actor(boss).permissions());
    }

    @Test
    @UseCase(value = "ACC-04", rule = "D-06")
    void work_is_lent_from_the_first_day_to_the_last_and_no_longer() {
        DelegationId lent = lend(people.today().plusDays(1), people.today().plusDays(2));

        assertThat(lentTo(mai, people.today())).isEmpty();
        assertThat(lentTo(mai, people.today().plusDays(1))).contains(lent.value());
        assertThat(lentTo(mai, people.today().plusDays(2))).contains(lent.value());
        assertThat(lentTo(mai, people.today().plusDays(3))).isEmpty();
    }

    @Test
    @UseCase(value = "ACC-04", rule = "D-07")
    void what_is_revoked_is_over_at_once() {
        DelegationId lent = lend(people.today(), people.today().plusDays(3));
        actAs(people.actor(boss));

        delegating.revoke(lent);

        assertThat(lentTo(mai, people.today())).isEmpty();
        assertThatThrownBy(() -> delegating.revoke(lent)).isInstanceOf(RefusedException.class);
    }

    @Test
    @UseCase(value = "ACC-04", rule = "D-07")
    void only_the_lender_revokes() {
        DelegationId lent = lend(people.today(), people.today().plusDays(3));
        actAs(people.actor(mai));

        assertThatThrownBy(() -> delegating.revoke(lent)).isInstanceOf(NotFoundException.class);
        assertThat(lentTo(mai, people.today())).isPresent();
    }

    @Test
    @UseCase(value = "ACC-04", rule = "D-08")
    void lent_work_is_not_lent_on() {
        DelegationId lent = lend(people.today(), people.today().plusDays(3));
        UserId third = people.somebody("bao", JobRole.DEPT_OFFICER, "SO_CONG_THUONG");
        actAs(people.actor(mai, lent.value()));
        DelegationDraft draft = new DelegationDraft(bosss, third, people.today(), people.today(), "6/GUQ");

        assertThatThrownBy(() -> delegating.delegate(draft)).isInstanceOf(RefusedException.class);
    }

    @Test
    @UseCase(value = "ACC-04", rule = "D-04")
    void work_stays_within_the_agency() {
        UserId elsewhere = people.somebody("bao", JobRole.DEPT_OFFICER, "SO_XAY_DUNG");
        actAs(people.actor(boss));
        DelegationDraft draft = new DelegationDraft(bosss, elsewhere, people.today(), people.today(), "6/GUQ");

        assertThatThrownBy(() -> delegating.delegate(draft)).isInstanceOf(RefusedException.class);
        assertThat(delegating.colleagues(bosss)).extracting(colleague -> colleague.id()).containsExactly(mai);
    }

    private DelegationId lend(LocalDate from, LocalDate until) {
        return as(people.actor(boss), () ->
                delegating.delegate(new DelegationDraft(bosss, mai, from, until, "5/GUQ-SCT")));
    }

    private Optional<Long> lentTo(UserId user, LocalDate day) {
        return capacities.of(user, day).stream().filter(Capacity::delegated).map(Capacity::key).findFirst();
    }
}
