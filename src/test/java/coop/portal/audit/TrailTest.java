package coop.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.support.TrailExpectations;
import coop.portal.support.UseCase;
import coop.portal.support.WriteMethods;
import coop.portal.uikit.Messages;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every write method of a use case has a line that says what it records. That it records just this is checked whenever any
 * test calls it.
 */
@UseCase(value = "AUD-01", rule = "T-05")
class TrailTest {

    private final TrailExpectations expectations = TrailExpectations.read();

    @Test
    void every_write_method_says_what_it_records_and_no_line_is_stale() {
        assertThat(new TreeSet<>(expectations.lines().keySet())).isEqualTo(WriteMethods.all());
    }

    @Test
    void a_method_that_may_leave_no_trace_says_why() {
        expectations.lines().forEach((method, line) -> assertThat(line.mayBeSilent() && line.note().isEmpty())
                .as("%s leaves no trace and does not say why", method)
                .isFalse());
    }

    @Test
    void every_action_has_a_name_in_both_languages() {
        for (var line : expectations.lines().entrySet()) {
            for (Set<String> way : line.getValue().ways()) {
                assertThat(way).as(line.getKey())
                        .allMatch(Messages.keys(Messages.VIETNAMESE)::contains)
                        .allMatch(Messages.keys(Messages.ENGLISH)::contains);
            }
        }
    }
}
