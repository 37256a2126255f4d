package coop.portal.registry.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.registry.model.Sector;
import coop.portal.registry.model.SizeAnswer;
import coop.portal.registry.model.SizeAssessment;
import coop.portal.registry.model.SizeClass;
import coop.portal.registry.model.SizeFacts;
import coop.portal.registry.model.SizeStep;
import coop.portal.registry.model.SizeThreshold;
import coop.portal.support.UseCase;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeRulesTest {

    private static final List<SizeThreshold> AGRICULTURE = List.of(
            threshold(SizeClass.LARGE, 300, 50, 10),
            threshold(SizeClass.MEDIUM, 200, 10, 5),
            threshold(SizeClass.SMALL, 50, 2, 1));

    private static final List<SizeThreshold> INDUSTRY = List.of(
            threshold(SizeClass.LARGE, 100, 80, 20),
            new SizeThreshold(SizeClass.MEDIUM, null, null, null, null),
            new SizeThreshold(SizeClass.SMALL, null, null, null, null));

    @ParameterizedTest
    @CsvSource({
        "300, 50, 0, LARGE", "300, 0, 10, LARGE", "299, 50, 10, MEDIUM", "300, 49, 9, MEDIUM", "200, 10, 0, MEDIUM",
        "199, 60, 60, SMALL", "50, 2, 0, SMALL", "50, 0, 1, SMALL", "49, 90, 90, MICRO", "50, 1, 0, MICRO"
    })
    @UseCase(value = "QUA-05", rule = "SIZE-1")
    void members_and_one_of_revenue_and_capital_decide(int members, long revenue, long capital, SizeClass size) {
        assertThat(assess(members, revenue, capital, AGRICULTURE).size()).isEqualTo(size);
    }

    @Test
    @UseCase(value = "QUA-05", rule = "SIZE-2")
    void a_revenue_that_is_not_known_is_not_guessed_but_what_is_certain_is_said() {
        SizeAssessment certain = assess(400, null, 10L, AGRICULTURE);
        SizeAssessment open = assess(400, null, 2L, AGRICULTURE);

        assertThat(certain.size()).isEqualTo(SizeClass.LARGE);
        assertThat(open.size()).isNull();
        assertThat(open.atLeast()).isEqualTo(SizeClass.SMALL);
        assertThat(open.steps()).extracting(SizeStep::answer)
                .containsExactly(SizeAnswer.UNKNOWN, SizeAnswer.UNKNOWN, SizeAnswer.REACHED);
        assertThat(open.wantsConfiguration()).isFalse();
        assertThat(assess(30, null, null, AGRICULTURE).size()).isEqualTo(SizeClass.MICRO);
        assertThat(assess(null, 90L, 90L, AGRICULTURE).size()).isNull();
    }

    @Test
    @UseCase(value = "QUA-05", rule = "SIZE-3")
    void a_threshold_that_is_not_configured_leaves_the_size_open() {
        assertThat(assess(100, 80L, 0L, INDUSTRY).size()).isEqualTo(SizeClass.LARGE);
        SizeAssessment open = assess(99, 80L, 20L, INDUSTRY);
        assertThat(open.size()).isNull();
        assertThat(open.atLeast()).isNull();
        assertThat(open.wantsConfiguration()).isTrue();
    }

    private static SizeAssessment assess(
            @Nullable Integer members, @Nullable Long revenue, @Nullable Long capital, List<SizeThreshold> thresholds) {
        return SizeRules.assess(
                new SizeFacts(Sector.AGRICULTURE, members, billions(revenue), null, billions(capital)), thresholds);
    }

    private static SizeThreshold threshold(SizeClass size, int members, long revenue, long capital) {
        return new SizeThreshold(size, members, billions(revenue), billions(capital), "NĐ113 5");
    }

    private static @Nullable BigDecimal billions(@Nullable Long billions) {
        return billions == null ? null : BigDecimal.valueOf(billions * 1_000_000_000);
    }
}
