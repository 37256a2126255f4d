package coop.portal.access;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.access.model.AccountSheet;
import coop.portal.access.model.AssignmentRow;
import coop.portal.access.model.JobRole;
import coop.portal.access.model.ScopeKind;
import coop.portal.kernel.UserId;
import coop.portal.support.ModuleTest;
import coop.portal.support.UseCase;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("ACC-06")
class SessionsModuleTest extends ModuleTest {

    private static final String INSIDE = "/access/roles";
    private static final int OPEN = 200;
    private static final int SENT_TO_SIGN_IN = 302;

    @Autowired
    private AdministeringAccounts accounts;

    @Autowired
    private Assigning assigning;

    @Autowired
    private AccountQueries queries;

    private People people;
    private UserId mai;
    private Visitor visitor;

    @BeforeEach
    void somebody_inside_and_an_administrator() {
        people = new People(application);
        UserId admin = people.somebody("quan-tri", JobRole.SYS_ADMIN, "UBND_TINH");
        mai = people.somebody("mai", JobRole.DEPT_OFFICER, "SO_CONG_THUONG");
        visitor = new Visitor(port);
        visitor.signIn("mai", People.PASSWORD);
        actAs(people.actor(admin));
    }

    @Test
    void who_did_nothing_wrong_stays_inside() {
        assertThat(visitor.get(INSIDE).statusCode()).isEqualTo(OPEN);
        time.pass(Duration.ofMinutes(29));
        assertThat(visitor.get(INSIDE).statusCode()).isEqualTo(OPEN);
    }

    @Test
    @UseCase(value = "ACC-06", rule = "T-01")
    void after_half_an_hour_without_work_the_session_is_over() {
        visitor.get(INSIDE);
        time.pass(Duration.ofMinutes(31));

        assertThat(visitor.get(INSIDE).statusCode()).isEqualTo(SENT_TO_SIGN_IN);
    }

    @Test
    @UseCase(value = "ACC-06", rule = "T-01")
    void signs_of_life_of_an_open_page_are_no_work() {
        visitor.get(INSIDE);
        time.pass(Duration.ofMinutes(20));
        visitor.get("/?v-r=heartbeat");
        time.pass(Duration.ofMinutes(20));

        assertThat(visitor.get(INSIDE).statusCode()).isEqualTo(SENT_TO_SIGN_IN);
    }

    @Test
    @UseCase(value = "ACC-06", rule = "T-02")
    void a_locked_account_is_outside_with_its_next_request_and_stays_there_until_unlocked() {
        accounts.lock(mai, sheet().version(), "chuyển công tác");

        assertThat(visitor.get(INSIDE).statusCode()).isEqualTo(SENT_TO_SIGN_IN);
        assertThat(visitor.to(visitor.signIn("mai", People.PASSWORD))).isEqualTo("/login?error=LOCKED");
        assertThat(visitor.to(visitor.signIn("mai", "sai"))).isEqualTo("/login?error=WRONG");

        accounts.unlock(mai, sheet().version(), "đã xác minh");
        assertThat(visitor.to(visitor.signIn("mai", People.PASSWORD))).isNotEqualTo("/login?error=LOCKED");
    }

    @Test
    @UseCase(value = "ACC-06", rule = "T-02")
    void a_new_password_ends_the_sessions_of_the_old_one() {
        accounts.resetPassword(mai, sheet().version());

        assertThat(visitor.get(INSIDE).statusCode()).isEqualTo(SENT_TO_SIGN_IN);
    }

    @Test
    @UseCase(value = "ACC-06", rule = "T-03")
    void a_withdrawn_role_is_gone_with_the_next_request() {
        AssignmentRow only = sheet().assignments().getFirst();

        assigning.withdraw(only.id(), only.version(), "thôi việc");

        assertThat(visitor.get(INSIDE).statusCode()).isEqualTo(SENT_TO_SIGN_IN);
        assertThat(visitor.to(visitor.signIn("mai", People.PASSWORD))).isEqualTo("/login?error=NO_ASSIGNMENT");
    }

    @Test
    @UseCase(value = "ACC-06", rule = "T-03")
    void whoever_has_another_assignment_goes_on_in_that_one() {
        people.assign(mai, JobRole.VIEWER, "UBND_TINH", ScopeKind.AGENCY);
        AssignmentRow first = sheet().assignments().getFirst();
        assertThat(visitor.get(INSIDE).statusCode()).isEqualTo(OPEN);

        assigning.withdraw(first.id(), first.version(), "điều động");

        assertThat(visitor.get("/login").statusCode()).isEqualTo(OPEN);
        assertThat(visitor.get("/new-password").statusCode()).isEqualTo(OPEN);
    }

    @Test
    @UseCase(value = "ACC-06", rule = "T-03")
    void an_assignment_is_over_on_the_day_after_its_last() {
        UserId ba = people.somebody("bao");
        people.assign(ba, people.lasting(JobRole.DEPT_OFFICER, "SO_CONG_THUONG", People.SINCE, people.today()));
        Visitor other = new Visitor(port);
        other.signIn("bao", People.PASSWORD);
        assertThat(other.get(INSIDE).statusCode()).isEqualTo(OPEN);

        for (int minutes = 0; minutes < 16 * 60; minutes += 20) {
            time.pass(Duration.ofMinutes(20));
            visitor.get(INSIDE);
            other.get(INSIDE);
        }

        assertThat(visitor.get(INSIDE).statusCode()).isEqualTo(OPEN);
        assertThat(other.get(INSIDE).statusCode()).isEqualTo(SENT_TO_SIGN_IN);
    }

    @Test
    @UseCase(value = "ACC-06", rule = "T-04")
    void what_the_database_says_is_noticed_within_moments_even_when_another_server_wrote_it() {
        visitor.get(INSIDE);
        database().update("UPDATE user_account SET state = 'LOCKED', security_stamp = 1 WHERE id = ?", mai.value());

        time.pass(Duration.ofSeconds(2));

        assertThat(visitor.get(INSIDE).statusCode()).isEqualTo(SENT_TO_SIGN_IN);
    }

    private AccountSheet sheet() {
        return queries.sheet(mai);
    }
}
