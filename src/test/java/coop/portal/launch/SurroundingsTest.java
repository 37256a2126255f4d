package coop.portal.launch;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.support.UseCase;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

class SurroundingsTest {

    private static final String URL = "spring.datasource.url";

    @Configuration(proxyBeanMethods = false)
    static class Nothing {}

    @AfterEach
    void forget() {
        System.clearProperty(URL);
        System.clearProperty("spring.profiles.active");
    }

    @Test
    @UseCase(value = "RUN-02", rule = "R-01")
    void a_database_that_is_named_is_used_instead_of_the_one_that_comes_along() {
        assertThat(Surroundings.databaseIsBrought()).isTrue();
        System.setProperty(URL, "jdbc:mariadb://db.example.org/portal");
        assertThat(Surroundings.databaseIsBrought()).isFalse();
    }

    @Test
    @UseCase(value = "RUN-02", rule = "R-01")
    void the_profile_external_names_one_as_well() {
        System.setProperty("spring.profiles.active", "quiet,external");
        assertThat(Surroundings.databaseIsBrought()).isFalse();
    }

    @Test
    @UseCase(value = "RUN-02", rule = "R-02")
    void on_somebodys_own_database_demo_mode_stays_off_even_when_it_is_asked_for() {
        assertThat(told(Surroundings.external(), "--portal.demo=true").getProperty("portal.demo")).isEqualTo("false");
    }

    @Test
    void the_embedded_run_is_in_demo_mode_unless_it_is_told_not_to_be(@TempDir Path parent) {
        try (DataFolder folder = DataFolder.at(parent)) {
            var access = new DatabaseAccess(4711, folder.credentials());
            assertThat(told(Surroundings.embedded(folder, access, "portal.log")).getProperty("portal.demo"))
                    .isEqualTo("true");
            assertThat(told(Surroundings.embedded(folder, access, "portal.log"), "--portal.demo=false")
                            .getProperty("portal.demo"))
                    .isEqualTo("false");
        }
    }

    @Test
    void nothing_set_elsewhere_comes_between_the_portal_and_its_own_database(@TempDir Path parent) {
        try (DataFolder folder = DataFolder.at(parent)) {
            var access = new DatabaseAccess(4711, folder.credentials());
            Environment environment = told(
                    Surroundings.embedded(folder, access, "portal.log"), "--spring.datasource.username=somebody");
            assertThat(environment.getProperty("spring.datasource.username")).isEqualTo("portal_app");
            assertThat(environment.getProperty(URL)).isEqualTo("jdbc:mariadb://127.0.0.1:4711/portal");
        }
    }

    private static Environment told(Surroundings surroundings, String... arguments) {
        SpringApplication spring = new SpringApplication(Nothing.class);
        spring.setWebApplicationType(WebApplicationType.NONE);
        spring.setLogStartupInfo(false);
        surroundings.usually("logging.threshold.console", "off").tell(spring);
        try (var context = spring.run(arguments)) {
            return context.getEnvironment();
        }
    }
}
