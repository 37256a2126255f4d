package coop.portal.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.exchange.model.ColumnSpec;
import coop.portal.exchange.model.OutColumn;
import coop.portal.exchange.model.SourceRow;
import coop.portal.exchange.model.UploadLimits;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook of any length is written and read in the memory of a few hundred rows: in a virtual machine of its own. */
class SmallHeapTest {

    private static final int ROWS = 60_000;
    private static final int COLUMNS = 20;
    /** All cells at once would be several times as much. */
    private static final String HEAP = "-Xmx40m";

    @Test
    void sixty_thousand_rows_go_out_and_come_in_again(@TempDir Path folder) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), HEAP, "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), SmallHeapTest.class.getName(),
                        folder.resolve("long.xlsx").toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains(ROWS + " rows");
    }

    /** What the other virtual machine does. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        List<OutColumn<Integer>> columns = IntStream.range(0, COLUMNS)
                .mapToObj(column -> OutColumn.<Integer>text("Cột " + column, row -> "Hợp tác xã số " + row + ", cột " + column))
                .toList();
        try (OutputStream out = Files.newOutputStream(file); WorkbookWriter writer = new WorkbookWriter(out)) {
            writer.sheet("Sổ", columns, IntStream.range(0, ROWS).iterator());
        }
        try (SourceWorkbook workbook = SourceWorkbook.open(file, "long.xlsx", UploadLimits.USUAL)) {
            List<ColumnSpec> wanted = IntStream.range(0, COLUMNS)
                    .mapToObj(column -> ColumnSpec.required("C" + column, "Cột " + column))
                    .toList();
            try (Stream<SourceRow> rows = workbook.rows(workbook.find(wanted))) {
                System.out.println(rows.count() + " rows");
            }
        }
    }
}
