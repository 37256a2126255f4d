package coop.portal.access;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.access.model.JobRole;
import coop.portal.support.UseCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Every page and every use case of the portal against every job role, complete: what is new has to be written into the
 * matrix, and what is no more taken out. The matrix as it would be now is left in {@code target/role-matrix.csv}; read the
 * difference before it is copied over.
 */
@UseCase(value = "ACC-05", rule = "R-05")
class RoleMatrixTest {

    private static final Path WRITTEN = Path.of("src/test/resources/access/role-matrix.csv");
    private static final Path NOW = Path.of("target/role-matrix.csv");

    private final RolePage roles = new RolePage(new DeclaredPermissions());

    @Test
    void the_matrix_says_for_each_page_and_use_case_who_may_and_nothing_else() throws IOException {
        List<String> now = matrix();
        Files.write(NOW, now);

        assertThat(now).containsExactlyElementsOf(Files.readAllLines(WRITTEN));
    }

    @Test
    void there_are_pages_and_use_cases_to_look_at() {
        Set<String> entries = Entries.all().stream().map(Entries.Entry::name).collect(Collectors.toSet());

        assertThat(entries).contains("page login", "page access/users", "access.AdministeringAccounts.lock(UserId int String)");
        assertThat(entries).hasSizeGreaterThan(50);
    }

    @Test
    void a_page_or_use_case_that_nobody_may_is_a_mistake() {
        assertThat(Entries.all())
                .allSatisfy(entry -> assertThat(JobRole.values()).as(entry.name()).anyMatch(role -> may(role, entry)));
    }

    private List<String> matrix() {
        Set<String> lines = new TreeSet<>();
        Entries.all().forEach(entry -> lines.add(entry.name() + ","
                + Arrays.stream(JobRole.values())
                        .map(role -> may(role, entry) ? "+" : "-")
                        .collect(Collectors.joining(","))));
        List<String> matrix = new java.util.ArrayList<>();
        matrix.add("entry," + Arrays.stream(JobRole.values()).map(JobRole::name).collect(Collectors.joining(",")));
        matrix.addAll(lines);
        return matrix;
    }

    private boolean may(JobRole role, Entries.Entry entry) {
        return entry.everybody() || entry.permissions().stream().anyMatch(roles.of(role)::contains);
    }
}
