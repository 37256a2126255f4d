package coop.portal.uikit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.StaleException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.security.access.AccessDeniedException;

class AttemptTest {

    @ParameterizedTest
    @MethodSource("problems")
    void what_went_wrong_is_told_in_words(RuntimeException problem, String key) {
        assertThat(Attempt.problems(() -> {
                    throw problem;
                }))
                .containsExactly(Messages.text(key));
    }

    static Stream<Arguments> problems() {
        return Stream.of(
                arguments(new RefusedException("exchange.refusal.no-header"), "exchange.refusal.no-header"),
                arguments(new StaleException("a plan"), "uikit.problem.stale"),
                arguments(new CannotAcquireLockException("planted"), "uikit.problem.busy"),
                arguments(new NotFoundException("a plan"), "uikit.problem.not-found"),
                arguments(new AccessDeniedException("planted"), "uikit.problem.denied"));
    }

    @Test
    void what_nobody_expected_has_a_reference() {
        assertThat(Attempt.problem(() -> {
                    throw new IllegalStateException("planted");
                }).orElseThrow())
                .doesNotContain("planted")
                .containsPattern("[0-9A-Z]{6}");
    }

    @Test
    void an_act_that_went_well_has_no_problem() {
        assertThat(Attempt.problems(() -> {})).isEqualTo(List.of());
    }
}
