package coop.portal.inspections.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.inspections.model.Suggestion.Why;
import coop.portal.inspections.model.SuggestionReason;
import coop.portal.inspections.rules.Suggesting.Known;
import coop.portal.support.UseCase;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** INS-05: who is worth a visit, and why. */
class SuggestingTest {

    @Test
    @UseCase(value = "INS-04", rule = "SG-1")
    @DisplayName("an organisation with nothing against it, seen last year, is not suggested")
    void nothingToSay() {
        Suggesting.Score score = Suggesting.score(new Known(2025, 2010, false, 0, 0, 0), 2026, 3);
        assertThat(score).isEqualTo(new Suggesting.Score(0, List.of()));
    }

    @Test
    @UseCase(value = "INS-04", rule = "SG-1")
    @DisplayName("never inspected counts, the older the more, but not in the first year of life")
    void neverInspected() {
        assertThat(Suggesting.score(new Known(null, 2006, false, 0, 0, 0), 2026, 3)).isEqualTo(
                new Suggesting.Score(25, List.of(new Why(SuggestionReason.NEVER_INSPECTED, List.of()))));
        assertThat(Suggesting.score(new Known(null, 2024, false, 0, 0, 0), 2026, 3).value()).isEqualTo(16);
        assertThat(Suggesting.score(new Known(null, 2025, false, 0, 0, 0), 2026, 3).why()).isEmpty();
    }

    @Test
    @UseCase(value = "INS-04", rule = "SG-1")
    @DisplayName("after more than three quiet years the time alone is a reason, and says how long")
    void quietYears() {
        assertThat(Suggesting.score(new Known(2023, 2000, false, 0, 0, 0), 2026, 3).why()).isEmpty();
        assertThat(Suggesting.score(new Known(2022, 2000, false, 0, 0, 0), 2026, 4).why()).isEmpty();
        assertThat(Suggesting.score(new Known(2000, 2000, false, 0, 0, 0), 2026, null).why()).isEmpty();
        assertThat(Suggesting.score(new Known(2022, 2000, false, 0, 0, 0), 2026, 3)).isEqualTo(
                new Suggesting.Score(11, List.of(new Why(SuggestionReason.NOT_FOR_YEARS, List.of(4, "2022")))));
    }

    @Test
    @UseCase(value = "INS-04", rule = "SG-1")
    @DisplayName("reasons add up, complaints weigh most, and more complaints weigh a little more")
    void reasonsAddUp() {
        Suggesting.Score all = Suggesting.score(new Known(2025, 2000, true, 3, 1, 2), 2026, 3);
        assertThat(all.why()).extracting(Why::reason).containsExactly(
                SuggestionReason.COMPLAINT, SuggestionReason.VIOLATION_SIGN,
                SuggestionReason.DORMANT_SIGNS, SuggestionReason.SUPPORT_RECEIVED);
        assertThat(all.value()).isEqualTo(40 + 10 + 35 + 30 + 20);
        int one = Suggesting.score(new Known(2025, 2000, false, 1, 0, 0), 2026, 3).value();
        int dormant = Suggesting.score(new Known(2025, 2000, true, 0, 0, 0), 2026, 3).value();
        assertThat(one).isGreaterThan(dormant);
    }
}
