package coop.portal.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.access.model.JobRole;
import coop.portal.access.rules.Duties;
import coop.portal.support.UseCase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@UseCase("ACC-05")
class RolePageTest {

    private static final DeclaredPermissions DECLARED = new DeclaredPermissions();

    @Test
    @UseCase(value = "ACC-05", rule = "R-01")
    void the_page_in_force_names_only_what_modules_declare() {
        assertThat(new RolePage(DECLARED).of(JobRole.DEPT_OFFICER)).isNotEmpty();
    }

    @Test
    @UseCase(value = "ACC-05", rule = "R-01")
    void a_permission_that_no_module_declares_stops_the_start() {
        assertThatThrownBy(() -> new RolePage(Map.of("VIEWER", List.of("registry:everything:delete")), Set.of("a:b:c")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("registry:everything:delete");
    }

    @Test
    @UseCase(value = "ACC-05", rule = "R-01")
    void a_role_that_does_not_exist_stops_the_start() {
        assertThatThrownBy(() -> new RolePage(Map.of("KING", List.of("a:b:c")), Set.of("a:b:c")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("KING");
    }

    @Test
    @UseCase(value = "ACC-05", rule = "R-02")
    void no_permission_is_given_to_nobody() {
        RolePage page = new RolePage(DECLARED);

        assertThat(DECLARED.names()).allSatisfy(permission -> assertThat(JobRole.values())
                .as(permission)
                .anyMatch(role -> page.of(role).contains(permission)));
    }

    @ParameterizedTest
    @EnumSource(JobRole.class)
    @UseCase(value = "ACC-05", rule = "R-03")
    void only_approving_roles_approve(JobRole role) {
        assertThat(new RolePage(DECLARED).of(role).stream().anyMatch(permission -> permission.endsWith(":approve")
                        || permission.endsWith(":authorise")
                        || permission.endsWith(":override")))
                .isEqualTo(Duties.approves(role));
    }

    @Test
    @UseCase(value = "ACC-05", rule = "R-04")
    void who_only_looks_writes_nothing_and_viewers_see_no_personal_data() {
        RolePage page = new RolePage(DECLARED);

        assertThat(page.of(JobRole.AUDITOR)).noneMatch(permission -> permission.endsWith(":write"));
        assertThat(page.of(JobRole.VIEWER)).noneMatch(permission ->
                permission.endsWith(":write") || permission.contains("personal-data") || permission.endsWith(":export"));
        assertThat(page.of(JobRole.SYS_ADMIN)).noneMatch(permission ->
                permission.startsWith("registry:") || permission.startsWith("inspections:"));
    }
}
