package coop.portal.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import coop.portal.support.UseCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The pages of the use cases and the tests speak of each other. A rule of a page stands at the beginning of a line of a
 * list or table, as {@code - **M-01** …}.
 */
class UseCasesTest {

    private static final Path PAGES = Path.of("src/docs/use-cases");
    private static final Pattern ID = Pattern.compile("[A-Z]{3}-\\d{2}");
    private static final Pattern RULE = Pattern.compile("(?m)^\\s*[-*|]\\s*\\*\\*([A-Z]+-\\d+[a-z]?)\\*\\*");

    private final Map<String, Set<String>> written = pages();
    private final Map<String, Set<String>> tested = tests();

    @Test
    void every_test_speaks_of_a_page_and_of_its_rules() {
        assertThat(flat(written)).containsAll(flat(tested));
    }

    @Test
    void every_page_and_every_rule_of_it_has_a_test() {
        assertThat(flat(tested)).containsAll(flat(written));
    }

    /** Each id by itself, and each rule behind the id of its page. */
    private static Set<String> flat(Map<String, Set<String>> rules) {
        return rules.entrySet().stream()
                .flatMap(page -> Stream.concat(
                        Stream.of(page.getKey()), page.getValue().stream().map(rule -> page.getKey() + " " + rule)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Set<String>> pages() {
        Map<String, Set<String>> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(PAGES)) {
            files.filter(file -> file.toString().endsWith(".md")).forEach(file -> {
                String id = file.getFileName().toString().substring(0, 6);
                assertThat(id).matches(ID);
                found.put(id, RULE.matcher(read(file)).results().map(rule -> rule.group(1)).collect(Collectors.toSet()));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static Map<String, Set<String>> tests() {
        Map<String, Set<String>> found = new TreeMap<>();
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                .importPackages("coop.portal");
        classes.forEach(type -> Stream.concat(
                        type.tryGetAnnotationOfType(UseCase.class).stream(),
                        type.getMethods().stream().flatMap(method -> method.tryGetAnnotationOfType(UseCase.class).stream()))
                .forEach(useCase -> found.computeIfAbsent(useCase.value(), id -> new TreeSet<>())
                        .addAll(Set.of(useCase.rule()))));
        return found;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
