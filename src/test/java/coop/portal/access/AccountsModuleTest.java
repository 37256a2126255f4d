package coop.portal.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.access.model.AccountAct;
import coop.portal.access.model.AccountDraft;
import coop.portal.access.model.AccountFilter;
import coop.portal.access.model.AccountRow;
import coop.portal.access.model.AccountState;
import coop.portal.access.model.AssignmentRow;
import coop.portal.access.model.JobRole;
import coop.portal.access.model.NewAccount;
import coop.portal.access.model.ScopeKind;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.StaleException;
import coop.portal.kernel.UserId;
import coop.portal.kernel.Window;
import coop.portal.support.ModuleTest;
import coop.portal.support.Queries;
import coop.portal.support.UseCase;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@UseCase("ACC-02")
class AccountsModuleTest extends ModuleTest {

    @Autowired
    private AdministeringAccounts accounts;

    @Autowired
    private Assigning assigning;

    @Autowired
    private AccountQueries queries;

    @Autowired
    private OwnAccount own;

    private People people;
    private UserId admin;

    @BeforeEach
    void an_administrator() {
        people = new People(application);
        admin = people.somebody("quan-tri", JobRole.SYS_ADMIN, "UBND_TINH");
        actAs(people.actor(admin));
    }

    @Test
    void a_new_account_opens_with_its_one_time_password_and_then_only_to_change_it() {
        NewAccount made = open("mai");
        assigning.assign(made.id(), people.draft(JobRole.DEPT_OFFICER, "SO_CONG_THUONG", ScopeKind.EVERYTHING));
        Visitor visitor = new Visitor(port);

        assertThat(visitor.to(visitor.signIn("mai", made.oneTimePassword()))).isEqualTo("/");
        Actor actor = people.actor(made.id());
        assertThat(actor.permissions()).containsExactly("access:profile:own");

        as(actor, () -> own.changePassword(made.oneTimePassword(), "gió mùa đông bắc"));
        assertThat(people.actor(made.id()).permissions()).hasSizeGreaterThan(1);
        assertThat(visitor.to(visitor.signIn("mai", "gió mùa đông bắc"))).isEqualTo("/");
    }

    @Test
    void a_one_time_password_is_good_for_three_days() {
        NewAccount made = open("mai");
        people.assign(made.id(), JobRole.VIEWER, "UBND_TINH", ScopeKind.EVERYTHING);
        time.pass(OneTimePasswords.GOOD_FOR.plus(Duration.ofMinutes(1)));
        Visitor visitor = new Visitor(port);

        assertThat(visitor.to(visitor.signIn("mai", made.oneTimePassword()))).isEqualTo("/login?error=LOCKED");
    }

    @Test
    @UseCase(value = "ACC-02", rule = "U-02")
    void a_user_name_is_given_once() {
        open("mai");

        assertThatThrownBy(() -> open("Mai ")).isInstanceOf(RefusedException.class);
    }

    @Test
    @UseCase(value = "ACC-02", rule = "U-06")
    void an_administrator_gives_themselves_nothing() {
        assertThatThrownBy(() -> assigning.assign(
                        admin, people.draft(JobRole.DEPT_OFFICER, "SO_CONG_THUONG", ScopeKind.EVERYTHING)))
                .isInstanceOf(RefusedException.class);
        assertThat(queries.sheet(admin).open()).containsExactly(AccountAct.CHANGE);
    }

    @Test
    @UseCase(value = "ACC-02", rule = "U-07")
    void the_last_administrator_stays_and_the_last_but_one_may_go() {
        UserId second = people.somebody("quan-tri-2", JobRole.SYS_ADMIN, "UBND_TINH");
        accounts.lock(second, queries.sheet(second).version(), "nghỉ");
        actAs(people.actor(second));

        assertThatThrownBy(() -> accounts.close(admin, queries.sheet(admin).version(), "nghỉ", "không"))
                .isInstanceOf(RefusedException.class);
        AssignmentRow only = queries.sheet(admin).assignments().getFirst();
        assertThatThrownBy(() -> assigning.withdraw(only.id(), only.version(), "nghỉ"))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    @UseCase(value = "ACC-02", rule = "A-05")
    void an_administrator_does_not_become_a_manager() {
        UserId second = people.somebody("quan-tri-2", JobRole.SYS_ADMIN, "UBND_TINH");

        assertThatThrownBy(() -> assigning.assign(
                        second, people.draft(JobRole.DEPT_MANAGER, "SO_CONG_THUONG", ScopeKind.EVERYTHING)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("conflicting-duties");
    }

    @Test
    void a_closed_account_keeps_its_hand_over_note_and_loses_everything_else() {
        UserId mai = people.somebody("mai", JobRole.DEPT_OFFICER, "SO_CONG_THUONG");

        accounts.close(mai, queries.sheet(mai).version(), "nghỉ hưu", "bàn giao cho ông Đức");

        assertThat(queries.sheet(mai).state()).isEqualTo(AccountState.CLOSED);
        assertThat(queries.sheet(mai).handOver()).isEqualTo("bàn giao cho ông Đức");
        assertThat(queries.sheet(mai).assignments()).allMatch(assignment -> assignment.withdrawn() != null);
        assertThat(queries.sheet(mai).open()).isEmpty();
    }

    @Test
    void nobody_is_closed_without_a_hand_over_note() {
        UserId mai = people.somebody("mai", JobRole.DEPT_OFFICER, "SO_CONG_THUONG");

        assertThatThrownBy(() -> accounts.close(mai, queries.sheet(mai).version(), "nghỉ hưu", " "))
                .isInstanceOf(RefusedException.class);
        assertThat(queries.sheet(mai).state()).isEqualTo(AccountState.ACTIVE);
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_not_overwritten() {
        UserId mai = people.somebody("mai");
        int version = queries.sheet(mai).version();
        accounts.change(mai, version, new AccountDraft("mai", "Lê Thị Mai", "en"));

        assertThatThrownBy(() -> accounts.change(mai, version, new AccountDraft("mai", "Mai", "vi")))
                .isInstanceOf(StaleException.class);
    }

    @Test
    void the_list_finds_people_without_accents_and_by_role_and_agency() {
        people.somebody("duc", JobRole.DEPT_OFFICER, "SO_CONG_THUONG");
        people.somebody("mai", JobRole.VIEWER, "UBND_TINH");

        assertThat(names(new AccountFilter("NGUOI duc", Set.of(), Set.of(), Set.of()))).containsExactly("duc");
        assertThat(names(new AccountFilter("", Set.of(), Set.of(JobRole.VIEWER), Set.of()))).containsExactly("mai");
        assertThat(names(new AccountFilter(
                        "", Set.of(), Set.of(), Set.of(people.draft(JobRole.VIEWER, "SO_CONG_THUONG", ScopeKind.AGENCY).agency()))))
                .containsExactly("duc");
        assertThat(names(AccountFilter.EMPTY)).containsExactly("duc", "mai", "quan-tri");
    }

    @Test
    void the_list_is_read_with_one_query() {
        assertThat(Queries.counted(() -> queries.accounts().page(AccountFilter.EMPTY, Window.first(50)))).hasSize(1);
    }

    @Test
    void who_may_not_administer_is_refused() {
        actAs(people.actor(people.somebody("mai", JobRole.DEPT_OFFICER, "SO_CONG_THUONG")));

        assertThatThrownBy(() -> open("bao")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> queries.accounts()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @UseCase(value = "ACC-03", rule = "P-04")
    void one_changes_ones_password_only_with_the_present_one_and_to_another() {
        UserId mai = people.somebody("mai", JobRole.DEPT_OFFICER, "SO_CONG_THUONG");
        actAs(people.actor(mai));

        assertThatThrownBy(() -> own.changePassword("sai", "gió mùa đông bắc")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> own.changePassword(People.PASSWORD, People.PASSWORD))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> own.changePassword(People.PASSWORD, "ngắn")).isInstanceOf(RefusedException.class);
    }

    private NewAccount open(String userName) {
        return accounts.open(new AccountDraft(userName, "Lê Thị Mai", "vi"));
    }

    private Iterable<String> names(AccountFilter filter) {
        return queries.accounts().page(filter, Window.first(50)).stream().map(AccountRow::userName).toList();
    }
}
