package coop.portal.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.access.model.JobRole;
import coop.portal.kernel.UserId;
import coop.portal.support.ModuleTest;
import coop.portal.support.UseCase;
import coop.portal.uikit.DraftStore;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@UseCase("ACC-06")
class DraftsModuleTest extends ModuleTest {

    @Autowired
    private DraftStore drafts;

    private People people;
    private UserId mai;

    @BeforeEach
    void somebody_who_types() {
        people = new People(application);
        mai = people.somebody("mai", JobRole.DEPT_OFFICER, "SO_CONG_THUONG");
        actAs(people.actor(mai));
    }

    @Test
    @UseCase(value = "ACC-06", rule = "T-05")
    void what_was_typed_outlives_the_session_and_waits_where_one_returns_to() {
        Visitor visitor = new Visitor(port);
        visitor.signIn("mai", People.PASSWORD);
        drafts.save("inspections.plan/2027", "{\"note\":\"đang soạn\"}");
        time.pass(Duration.ofHours(1));

        assertThat(visitor.to(visitor.get("/access/roles?year=2027"))).startsWith("/login");
        assertThat(visitor.to(visitor.signIn("mai", People.PASSWORD))).startsWith("/access/roles?year=2027");
        assertThat(drafts.find("inspections.plan/2027").orElseThrow().json()).isEqualTo("{\"note\":\"đang soạn\"}");
    }

    @Test
    void the_latest_draft_of_a_form_is_kept_and_those_of_others_are_not_touched() {
        drafts.save("a", "1");
        drafts.save("b", "2");
        drafts.save("a", "3");
        drafts.discard("b");

        assertThat(drafts.find("a")).map(DraftStore.Draft::json).contains("3");
        assertThat(drafts.find("b")).isEmpty();
    }

    @Test
    @UseCase(value = "ACC-06", rule = "T-06")
    void nobody_reads_what_somebody_else_typed() {
        drafts.save("a", "1");
        actAs(people.actor(people.somebody("bao", JobRole.DEPT_OFFICER, "SO_CONG_THUONG")));

        assertThat(drafts.find("a")).isEmpty();
        drafts.discard("a");
        actAs(people.actor(mai));
        assertThat(drafts.find("a")).isPresent();
    }

    @Test
    void what_nobody_comes_back_to_is_let_go_after_a_month() {
        drafts.save("a", "1");
        time.pass(Duration.ofDays(31));

        assertThat(drafts.find("a")).isEmpty();
        drafts.save("b", "2");
        assertThat(database().queryForObject("SELECT COUNT(*) FROM form_draft", Integer.class)).isEqualTo(1);
    }

    @Test
    void without_anybody_signed_in_nothing_is_kept() {
        org.springframework.security.core.context.SecurityContextHolder.clearContext();

        assertThatThrownBy(() -> drafts.save("a", "1")).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }
}
