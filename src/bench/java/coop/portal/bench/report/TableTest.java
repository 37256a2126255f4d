package coop.portal.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.bench.figures.Goal;
import coop.portal.bench.figures.Result;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    private static final Result LIST = new Result("list", "open | sort", 1_000_000, 20, "ms", "p95 31.0", 4, "plain SQL", "3 queries",
            Goal.none().atMost("p95", 31, 50));
    private static final Result FAILED = Result.failed("export", 1_000, new IllegalStateException("no\nbutton"));

    @Test
    void the_ratio_is_the_portals_figure_over_the_limit() {
        assertThat(Table.cells(LIST)).containsExactly("list", "open | sort", "1.000.000", "20.0 ms", "p95 31.0",
                "4.00 ms plain SQL", "5.00", "p95 ≤ 50", "met", "3 queries");
    }

    @Test
    void a_row_that_failed_says_why_in_one_line() {
        assertThat(Table.cells(FAILED)).contains("failed", "no button").doesNotContain("NaN");
        assertThat(Table.plain(List.of(LIST, FAILED)).lines()).hasSize(3);
    }

    @Test
    void what_is_inside_a_cell_ends_none() {
        assertThat(Table.marked(List.of(LIST))).contains("| open \\| sort |");
    }
}
