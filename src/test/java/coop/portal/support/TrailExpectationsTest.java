package coop.portal.support;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

@UseCase(value = "AUD-01", rule = "T-05")
class TrailExpectationsTest {

    private static final String METHOD = "gazetteer.DeclaringSuccessors.declare";

    private final TrailExpectations expectations = TrailExpectations.read();

    @Test
    void what_was_recorded_as_expected_passes() {
        assertThatCode(() -> expectations.mustAllow(METHOD, List.of("gazetteer.action.successor-declared")))
                .doesNotThrowAnyException();
    }

    @Test
    void an_act_without_its_trace_or_with_another_one_fails() {
        assertThatThrownBy(() -> expectations.mustAllow(METHOD, List.of())).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> expectations.mustAllow(METHOD, List.of("gazetteer.action.units-loaded")))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> expectations.mustAllow(
                        METHOD, List.of("gazetteer.action.successor-declared", "gazetteer.action.units-loaded")))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void a_method_that_nobody_wrote_down_fails() {
        assertThatThrownBy(() -> expectations.mustAllow("no.such.method", List.of())).isInstanceOf(AssertionError.class);
    }
}
