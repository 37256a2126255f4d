package coop.portal.bench.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoundsTest {

    @Test
    void the_first_are_not_measured_and_then_as_many_as_are_wanted() {
        assertThat(measured(new Rounds(2, 7, 3_600), 9)).isEqualTo(7);
    }

    @Test
    void without_time_there_are_a_few_all_the_same() {
        Rounds rounds = new Rounds(5, 40, 0);

        assertThat(measured(rounds, 4)).isEqualTo(3);
        assertThat(rounds.words()).isEqualTo("3 rounds");
    }

    private static int measured(Rounds rounds, int expected) {
        int all = 0;
        int measured = 0;
        while (rounds.next()) {
            all++;
            measured += rounds.counts() ? 1 : 0;
        }
        assertThat(all).isEqualTo(expected);
        return measured;
    }
}
