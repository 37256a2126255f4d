package coop.portal.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.support.UseCase;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The root of the project stays as small as the architecture says, and nothing in it changes settings behind our backs. */
class LayoutTest {

    private static final Set<String> ALLOWED = Set.of("pom.xml", "README.md", "portal", "config", "frontend", "src");

    @Test
    void the_root_holds_nothing_but_what_is_allowed() throws IOException {
        assertThat(strangers(namesIn(Path.of("")))).isEmpty();
    }

    @Test
    void a_stranger_in_the_root_is_noticed() throws IOException {
        assertThat(strangers(Set.of("src", "target", ".ci", "notes.txt"))).containsExactly("notes.txt");
    }

    /** Spring Boot reads {@code config/application.yml} whenever it is there, in production and in tests. */
    @Test
    @UseCase(value = "RUN-02", rule = "R-03")
    void config_holds_settings_of_named_profiles_only() throws IOException {
        assertThat(namesIn(Path.of("config")))
                .isNotEmpty()
                .noneMatch(name -> name.matches("application\\.(ya?ml|properties)"));
    }

    private static Set<String> strangers(Set<String> names) throws IOException {
        List<PathMatcher> ignored = Files.readAllLines(Path.of(".gitignore")).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> line.replaceAll("^/|/$", ""))
                .map(line -> FileSystems.getDefault().getPathMatcher("glob:" + line))
                .toList();
        return names.stream()
                .filter(name -> !name.startsWith(".") && !ALLOWED.contains(name))
                .filter(name -> ignored.stream().noneMatch(pattern -> pattern.matches(Path.of(name))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> namesIn(Path folder) throws IOException {
        try (var entries = Files.list(folder.toAbsolutePath())) {
            return entries.map(entry -> entry.getFileName().toString()).collect(Collectors.toSet());
        }
    }
}
