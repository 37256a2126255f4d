package coop.portal.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import coop.portal.access.scope.Unscoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever passes the row scope stands on a list that people read when it changes. */
class UnscopedTest {

    private static final Path LIST = Path.of("src/test/resources/access/unscoped.txt");

    @Test
    void what_passes_the_row_scope_stands_on_the_list() throws IOException {
        var found = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("coop.portal")
                .stream()
                .filter(type -> type.isAnnotatedWith(Unscoped.class)
                        || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Unscoped.class)))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(found).containsExactlyElementsOf(new TreeSet<>(Files.readAllLines(LIST)));
    }
}
