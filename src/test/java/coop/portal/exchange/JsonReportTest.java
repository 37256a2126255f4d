package coop.portal.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);

    @Test
    void counts_stand_before_the_results_in_the_order_of_the_file() {
        try (JsonReport report = new JsonReport(out)) {
            report.add(Map.of("row", 4, "name", "HTX \"Đồng Tâm\"\nhai dòng"));
            report.add(Collections.singletonMap("row", null));
            Map<String, Object> head = new LinkedHashMap<>();
            head.put("rows", 2);
            head.put("applied", false);
            report.end(head);
        }
        out.print("the stream is still open");
        out.flush();

        String text = bytes.toString(StandardCharsets.UTF_8);
        assertThat(text).endsWith("the stream is still open");
        JsonNode read = JsonMapper.builder().build().readTree(text.substring(0, text.lastIndexOf('}') + 1));
        assertThat(read.propertyNames()).containsExactly("rows", "applied", "results");
        assertThat(read.get("results").get(0).get("name").asString()).isEqualTo("HTX \"Đồng Tâm\"\nhai dòng");
        assertThat(read.get("results").get(1).get("row").isNull()).isTrue();
    }

    @Test
    void a_report_that_is_broken_off_prints_nothing_and_leaves_no_file() throws IOException {
        List<Path> before = waiting();
        try (JsonReport report = new JsonReport(out)) {
            report.add(Map.of("row", 1));
            assertThat(waiting()).hasSize(before.size() + 1);
        }

        assertThat(waiting()).containsExactlyInAnyOrderElementsOf(before);
        assertThat(bytes.size()).isZero();
    }

    private static List<Path> waiting() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("portal-report-")).toList();
        }
    }
}
