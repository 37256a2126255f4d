package coop.portal.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import coop.portal.kernel.Command;
import coop.portal.support.ModuleTest;
import coop.portal.support.UseCase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The province's own sample, where it lies beside the project: the counts that can be worked out from its files. */
class NationalSampleModuleTest extends ModuleTest {

    private static final Path FOLDER = Path.of("/work/shared/data");
    private static final Path REGISTRY = FOLDER.resolve("registry-2023-06-30.xlsx");
    private static final Path NATIONAL = FOLDER.resolve("national-export-2023-07.csv");

    @Test
    @UseCase(value = "REC-01", rule = "L-07")
    void the_sample_differs_where_it_is_known_to_differ() {
        assumeTrue(Files.isRegularFile(NATIONAL) && Files.isRegularFile(REGISTRY));
        run("import registry", REGISTRY.toString());

        String first = run("import national", NATIONAL.toString(), "--json");
        String again = run("import national", NATIONAL.toString(), "--json");

        System.out.println(first);
        assertThat(again).isEqualTo(first);
    }

    private String run(String words, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Command command = application.getBeansOfType(Command.class).values().stream()
                .filter(one -> one.words().equals(words))
                .findFirst()
                .orElseThrow();
        try (PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8)) {
            int code = command.run(List.of(arguments), stream, stream);
            assertThat(code).as(out.toString(StandardCharsets.UTF_8)).isZero();
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
