package coop.portal.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    private static final Machine MACHINE = new Machine("now", 2, "processor", 1_000, "Linux", "Java", "11.4", 0.1);

    @TempDir
    Path folder;

    @Test
    void what_people_have_written_below_the_table_stays() throws Exception {
        Path page = folder.resolve("bench.md");
        Report.page(page, MACHINE, "./portal bench --write", List.of());
        Files.writeString(page, Files.readString(page) + "\n## Answers\n\nWhy.\n");

        Report.page(page, MACHINE, "./portal bench --only list --write", List.of());
        Report.page(page, MACHINE, "./portal bench --only list --write", List.of());

        assertThat(Files.readString(page)).contains("--only list").endsWith("|\n\n## Answers\n\nWhy.\n").containsOnlyOnce("Why.");
    }
}
