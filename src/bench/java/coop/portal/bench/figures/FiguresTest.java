package coop.portal.bench.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void the_middle_and_the_tail_are_figures_that_were_measured() {
        Samples hundred = new Samples();
        for (int i = 100; i >= 1; i--) {
            hundred.add(i);
        }

        assertThat(hundred.median()).isEqualTo(50);
        assertThat(hundred.p95()).isEqualTo(95);
        assertThat(hundred.least()).isEqualTo(1);
        assertThat(hundred.most()).isEqualTo(100);
        assertThat(hundred.mean()).isEqualTo(50.5);
    }

    @Test
    void one_figure_is_its_own_middle_and_none_is_no_number() {
        assertThat(Samples.of(7).median()).isEqualTo(7);
        assertThat(Samples.of(7).p95()).isEqualTo(7);
        assertThat(new Samples().median()).isNaN();
    }

    @Test
    void a_goal_says_what_is_not_met_and_nothing_when_there_is_none() {
        assertThat(Goal.none().verdict()).isEmpty();
        assertThat(Goal.none().atMost("p95", 50, 50).verdict()).isEqualTo("met");
        assertThat(Goal.none().atMost("p95", 50.4, 50).atLeast("rows/s", 20_000, 15_000).verdict())
                .isEqualTo("not met: p95 50.4");
        assertThat(Goal.none().atLeast("rows/s", 9_000, 15_000).words()).isEqualTo("rows/s ≥ 15,000");
        assertThat(Goal.none().atMost("p95", Double.NaN, 50).met()).isFalse();
    }
}
