package coop.portal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.registry.RegistryWorkbook;
import coop.portal.support.FolderDatabase;
import coop.portal.support.PortalProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** A large workbook goes into the register in little more memory than the portal needs to start. */
class HeapJourney {

    private static final Path FOLDER = Path.of("target", "journeys", "heap");
    private static final Path WORKBOOK = Path.of("target", "journeys", "heap-workbook");
    private static final int ROWS = 30_000;
    /** What the start itself needs, and 64 MB. */
    private static final String HEAP = "-Xmx160m";

    @BeforeEach
    void clear() throws IOException {
        FileSystemUtils.deleteRecursively(FOLDER);
        Files.createDirectories(WORKBOOK);
    }

    @AfterEach
    void leaveNoServerBehind() throws IOException {
        if (FOLDER.toFile().exists()) {
            new FolderDatabase(FOLDER).kill();
            FileSystemUtils.deleteRecursively(FOLDER);
        }
    }

    @Test
    void thirty_thousand_rows_are_checked_and_applied_in_a_small_heap() {
        RegistryWorkbook workbook = RegistryWorkbook.empty();
        for (int row = 0; row < ROWS; row++) {
            workbook.row("Tên hợp tác xã", "Hợp tác xã Nông nghiệp thôn " + row);
        }
        Path file = workbook.write(WORKBOOK, "lon.xlsx");
        try (PortalProcess portal = PortalProcess.within(HEAP, FOLDER, "import", "registry", file.toString())) {
            assertThat(portal.exitCode()).as(portal.output()).isZero();
            assertThat(portal.output()).doesNotContain("OutOfMemoryError");
        }
    }
}
