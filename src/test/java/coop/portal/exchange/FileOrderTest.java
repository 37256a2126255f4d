package coop.portal.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileOrderTest {

    private static final Set<String> FLAGS = Set.of("--check", "--json", "--part");
    private static final Set<String> VALUED = Set.of("--period");

    @ParameterizedTest
    @ValueSource(strings = {
        "so.xlsx --period 2023-H1 --check",
        "--check --period=2023-H1 so.xlsx",
        "--period 2023-H1 so.xlsx --check"
    })
    void words_may_stand_in_any_order(String line) {
        FileOrder order = read(line).orElseThrow();

        assertThat(order.file()).hasToString("so.xlsx");
        assertThat(order.value("--period")).isEqualTo("2023-H1");
        assertThat(order.checkOnly()).isTrue();
        assertThat(order.json()).isFalse();
        assertThat(order.has("--part")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "--check", "a.xlsx b.xlsx", "a.xlsx --chek", "a.xlsx --period", "a.xlsx --check=yes", "a.xlsx --part=1"
    })
    void what_is_not_understood_is_no_order(String line) {
        assertThat(read(line)).isEmpty();
    }

    @Test
    void a_value_that_was_left_out_is_empty() {
        assertThat(read("a.xlsx").orElseThrow().value("--period")).isEmpty();
    }

    private static Optional<FileOrder> read(String line) {
        return FileOrder.read(line.isEmpty() ? List.of() : List.of(line.split(" ")), FLAGS, VALUED);
    }
}
