package coop.portal.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.support.UseCase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private static final Path USUAL = Path.of("data");

    @Test
    void without_words_the_portal_runs_on_the_usual_folder() {
        Words words = words();
        assertThat(words.first()).isEqualTo("run");
        assertThat(words.data()).isEqualTo(USUAL);
        assertThat(words.port()).isNull();
    }

    @Test
    @UseCase(value = "RUN-03", rule = "R-01")
    void folder_and_port_are_taken_from_anywhere_and_the_rest_stays_in_order() {
        Words words = words("import", "--data", "/srv/portal", "registry", "sổ đăng ký.xlsx", "--port=8101", "--check");
        assertThat(words.data()).isEqualTo(Path.of("/srv/portal"));
        assertThat(words.port()).isEqualTo(8101);
        assertThat(words.rest()).containsExactly("import", "registry", "sổ đăng ký.xlsx", "--check");
    }

    @Test
    void a_command_gets_what_follows_its_words() {
        Words words = words("import", "registry", "file.xlsx", "--json");
        assertThat(words.after("import registry")).containsExactly("file.xlsx", "--json");
        assertThat(words.after("import units")).isNull();
        assertThat(words.after("import registry file.xlsx --json more")).isNull();
    }

    @ParameterizedTest
    @UseCase(value = "RUN-03", rule = "R-02")
    @ValueSource(strings = {"eighty", "70000", "-1", "", "8080x"})
    void a_port_is_a_number_of_a_port(String port) {
        assertRefused("--port", port);
    }

    @Test
    void an_option_without_its_value_is_refused() {
        assertRefused("run", "--data");
        assertRefused("run", "--data=");
    }

    private static void assertRefused(String... arguments) {
        assertThatThrownBy(() -> words(arguments))
                .isInstanceOfSatisfying(
                        LaunchFailure.class,
                        failure -> assertThat(failure.exitCode()).isEqualTo(LaunchFailure.WRONG_WORDS));
    }

    private static Words words(String... arguments) {
        return Words.parse(List.of(arguments), USUAL);
    }
}
