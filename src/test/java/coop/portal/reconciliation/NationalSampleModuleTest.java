package coop.portal.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import coop.portal.support.ModuleTest;
import coop.portal.support.UseCase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The sample of a province, where it lies beside the project. Its registry refuses 21 organisations for their faults, which
 * are then only in the national export; one representative is a formula in the registry; of seven codes with a wrong check
 * digit six are candidates, and the seventh organisation is not in the export.
 */
class NationalSampleModuleTest extends ModuleTest {

    private static final Path FOLDER = Stream.of("../shared/data", "../../shared/data")
            .map(Path::of)
            .filter(Files::isDirectory)
            .findFirst()
            .orElse(Path.of("no-sample"));
    private static final Path REGISTRY = FOLDER.resolve("registry-2023-06-30.xlsx");
    private static final Path NATIONAL = FOLDER.resolve("national-export-2023-07.csv");

    @Test
    @UseCase(value = "REC-01", rule = "L-03")
    void the_sample_differs_where_it_is_known_to_differ_and_nowhere_else() throws Exception {
        assumeTrue(Files.isRegularFile(NATIONAL) && Files.isRegularFile(REGISTRY));
        JsonNode known = JsonMapper.builder().build().readTree(Files.readString(FOLDER.resolve("expected.json"))).get("national");
        NationalFiles.run(application, "import registry", REGISTRY.toString());

        String first = NationalFiles.run(application, "import national", NATIONAL.toString(), "--json");
        String again = NationalFiles.run(application, "import national", NATIONAL.toString(), "--json");

        JsonNode counts = JsonMapper.builder().build().readTree(first);
        JsonNode deviations = known.get("deviations");
        assertThat(again).isEqualTo(first);
        assertThat(counts.get("rows").asInt()).isEqualTo(known.get("rows").asInt());
        assertThat(counts.get("refused").asInt()).isZero();
        JsonNode byField = counts.get("differentByField");
        assertThat(byField.get("name").asInt()).isEqualTo(deviations.get("name").asInt());
        assertThat(byField.get("status").asInt()).isEqualTo(deviations.get("status").asInt());
        assertThat(byField.get("representative").asInt()).isEqualTo(deviations.get("representative").asInt() + 1);
        assertThat(byField.get("address").asInt()).isZero();
        assertThat(byField.get("industry").asInt()).isZero();
        assertThat(byField.get("certificateDate").asInt()).isZero();
        assertThat(counts.get("onlyPortal").asInt()).isEqualTo(deviations.get("only-portal").asInt());
        assertThat(counts.get("onlyNational").asInt()).isEqualTo(deviations.get("only-national").asInt() + 21);
        assertThat(counts.get("candidates").asInt()).isEqualTo(6);
    }
}
