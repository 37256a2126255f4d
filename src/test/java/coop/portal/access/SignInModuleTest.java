package coop.portal.access;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.access.model.JobRole;
import coop.portal.access.rules.BrakeSchedule;
import coop.portal.support.ModuleTest;
import coop.portal.support.UseCase;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@UseCase("ACC-01")
class SignInModuleTest extends ModuleTest {

    private static final String INSIDE = "/access/roles";

    private People people;

    @BeforeEach
    void somebody_who_can_sign_in() {
        people = new People(application);
        people.somebody("mai", JobRole.DEPT_OFFICER, "SO_CONG_THUONG");
    }

    @Test
    @UseCase(value = "ACC-01", rule = "S-01")
    void the_right_password_opens_the_portal() {
        Visitor visitor = new Visitor(port);

        HttpResponse<String> answer = visitor.signIn("mai", People.PASSWORD);

        assertThat(visitor.to(answer)).isEqualTo("/");
        assertThat(visitor.get(INSIDE).statusCode()).isEqualTo(200);
    }

    @Test
    @UseCase(value = "ACC-01", rule = "S-01")
    void a_user_name_may_be_typed_in_capitals_and_with_spaces_around() {
        Visitor visitor = new Visitor(port);

        assertThat(visitor.to(visitor.signIn("  Mai ", People.PASSWORD))).isEqualTo("/");
    }

    @Test
    @UseCase(value = "ACC-01", rule = "S-02")
    void a_wrong_password_and_an_unknown_name_get_the_same_answer() {
        Visitor wrong = new Visitor(port);
        Visitor unknown = new Visitor(port);

        HttpResponse<String> toWrong = wrong.signIn("mai", "sai mật khẩu rồi");
        HttpResponse<String> toUnknown = unknown.signIn("khong-co-ai", "sai mật khẩu rồi");

        assertThat(wrong.to(toWrong)).isEqualTo("/login?error=WRONG").isEqualTo(unknown.to(toUnknown));
        assertThat(toWrong.statusCode()).isEqualTo(toUnknown.statusCode());
        assertThat(toWrong.body()).isEqualTo(toUnknown.body());
        assertThat(wrong.to(wrong.get(INSIDE))).startsWith("/login");
    }

    @Test
    @UseCase(value = "ACC-01", rule = "S-02")
    void a_name_in_letters_that_no_user_name_has_is_just_wrong() {
        Visitor visitor = new Visitor(port);

        assertThat(visitor.to(visitor.signIn("lê thị mai 💡", People.PASSWORD))).isEqualTo("/login?error=WRONG");
        assertThat(visitor.to(visitor.signIn("x".repeat(10_000), People.PASSWORD))).isEqualTo("/login?error=WRONG");
        assertThat(visitor.to(visitor.signIn("", ""))).isEqualTo("/login?error=WRONG");
    }

    @Test
    @UseCase(value = "ACC-01", rule = "S-03")
    void after_five_failures_even_the_right_password_has_to_wait() {
        Visitor visitor = new Visitor(port);
        fail(visitor, "mai", 5);

        assertThat(visitor.to(visitor.signIn("mai", People.PASSWORD))).isEqualTo("/login?error=RESTING&minutes=1");

        time.pass(Duration.ofSeconds(61));
        assertThat(visitor.to(visitor.signIn("mai", People.PASSWORD))).isEqualTo("/");
    }

    @Test
    @UseCase(value = "ACC-01", rule = "S-03")
    void four_failures_are_forgiven_and_forgotten_with_the_right_password() {
        Visitor visitor = new Visitor(port);
        fail(visitor, "mai", 4);

        assertThat(visitor.to(visitor.signIn("mai", People.PASSWORD))).isEqualTo("/");
        fail(visitor, "mai", 4);
        assertThat(visitor.to(visitor.signIn("mai", People.PASSWORD))).isEqualTo("/");
    }

    @Test
    @UseCase(value = "ACC-01", rule = "S-03")
    void the_rest_grows_with_each_further_failure() {
        Visitor visitor = new Visitor(port);
        fail(visitor, "mai", 5);
        time.pass(Duration.ofSeconds(61));
        fail(visitor, "mai", 1);

        assertThat(visitor.to(visitor.signIn("mai", People.PASSWORD))).isEqualTo("/login?error=RESTING&minutes=2");
    }

    @Test
    @UseCase(value = "ACC-01", rule = "S-03")
    void a_name_that_nobody_has_rests_just_the_same() {
        Visitor visitor = new Visitor(port);
        fail(visitor, "khong-co-ai", 5);

        assertThat(visitor.to(visitor.signIn("khong-co-ai", "x"))).isEqualTo("/login?error=RESTING&minutes=1");
    }

    @Test
    @UseCase(value = "ACC-01", rule = "S-04")
    void one_source_that_tries_many_names_rests_for_all_of_them() {
        Visitor visitor = new Visitor(port);
        for (int i = 0; i < 30; i++) {
            visitor.signIn("nguoi-" + i, "x");
        }

        assertThat(visitor.to(visitor.signIn("mai", People.PASSWORD))).startsWith("/login?error=RESTING");
        time.pass(BrakeSchedule.MEMORY);
        assertThat(visitor.to(visitor.signIn("mai", People.PASSWORD))).isEqualTo("/");
    }

    @Test
    @UseCase(value = "ACC-01", rule = "S-05")
    void the_session_gets_a_new_name_at_sign_in() {
        Visitor visitor = new Visitor(port);
        visitor.get("/login");
        String before = visitor.session();

        visitor.signIn("mai", People.PASSWORD);

        assertThat(before).isNotEmpty();
        assertThat(visitor.session()).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    @UseCase(value = "ACC-01", rule = "S-06")
    void a_form_on_another_site_cannot_sign_anybody_in() {
        Map<String, String> form = Map.of("username", "mai", "password", People.PASSWORD);

        assertThat(new Visitor(port).post("/login", form, "Origin", "https://elsewhere.example").statusCode())
                .isEqualTo(403);
        assertThat(new Visitor(port).post("/login", form, "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
        assertThat(new Visitor(port).post("/login", form, "Origin", "http://localhost:" + port).statusCode())
                .isEqualTo(302);
    }

    @Test
    @UseCase(value = "ACC-01", rule = "S-06")
    void a_form_without_the_token_changes_nothing() {
        Visitor visitor = new Visitor(port);
        visitor.signIn("mai", People.PASSWORD);

        assertThat(visitor.post("/logout", Map.of()).statusCode()).isEqualTo(403);
        assertThat(visitor.get(INSIDE).statusCode()).isEqualTo(200);
    }

    @Test
    @UseCase(value = "ACC-01", rule = "S-07")
    void after_signing_in_one_is_where_one_wanted_to_go() {
        Visitor visitor = new Visitor(port);
        assertThat(visitor.to(visitor.get("/access/roles?q=1"))).startsWith("/login");

        assertThat(visitor.to(visitor.signIn("mai", People.PASSWORD))).startsWith("/access/roles?q=1");
    }

    @Test
    void somebody_without_a_valid_assignment_is_told_so_only_after_the_right_password() {
        people.somebody("bao");
        Visitor visitor = new Visitor(port);

        assertThat(visitor.to(visitor.signIn("bao", "sai"))).isEqualTo("/login?error=WRONG");
        assertThat(visitor.to(visitor.signIn("bao", People.PASSWORD))).isEqualTo("/login?error=NO_ASSIGNMENT");
    }

    @Test
    @UseCase(value = "ACC-01", rule = "S-08")
    void the_sign_in_page_comes_with_strict_headers() {
        HttpResponse<String> page = new Visitor(port).get("/login");

        assertThat(page.body()).contains("VAADIN/build");
        strict(page.headers());
        assertThat(page.headers().firstValue("Set-Cookie").orElse("")).contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    @UseCase(value = "ACC-01", rule = "S-08")
    void pages_inside_come_with_strict_headers_and_are_not_kept_by_the_browser() {
        Visitor visitor = new Visitor(port);
        visitor.signIn("mai", People.PASSWORD);

        HttpResponse<String> page = visitor.get(INSIDE);

        strict(page.headers());
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    private static void strict(HttpHeaders headers) {
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy").orElse("")).contains("camera=()");
    }

    @Test
    @UseCase(value = "ACC-01", rule = "S-09")
    void outside_one_sees_the_sign_in_page_and_whether_the_portal_lives_and_nothing_else() {
        Visitor visitor = new Visitor(port);

        assertThat(visitor.get("/login").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/actuator/env").statusCode()).isIn(302, 401, 403);
        assertThat(visitor.to(visitor.get("/"))).startsWith("/login");
        assertThat(visitor.to(visitor.get("/whatever"))).startsWith("/login");
    }

    @Test
    @UseCase(value = "ACC-01", rule = "S-10")
    void a_wrong_address_is_answered_by_the_portal_itself_and_is_no_refusal() {
        Visitor visitor = new Visitor(port);
        visitor.signIn("mai", People.PASSWORD);

        assertThat(visitor.get("/whatever").body()).contains("id=\"outlet\"");
        assertThat(database().queryForObject(
                        "SELECT COUNT(*) FROM audit_entry WHERE action = 'access.action.access-denied'", Integer.class))
                .isZero();
        assertThat(visitor.get("/actuator/env").statusCode()).isEqualTo(403);
    }

    private static void fail(Visitor visitor, String name, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(visitor.to(visitor.signIn(name, "sai mật khẩu rồi"))).isEqualTo("/login?error=WRONG");
        }
    }
}
