package coop.portal.uikit.list;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.kernel.SortBy;
import coop.portal.uikit.Tone;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChosenTest {

    @Test
    void what_is_chosen_comes_back_from_the_address() {
        Chosen chosen = Chosen.NOTHING
                .withSearch(" đồng tâm ")
                .with("tone", List.of("LATE", "PROGRESS"))
                .withRange("day", LocalDate.of(2024, 1, 1), null)
                .withRange("members", new BigDecimal("7"), new BigDecimal("9"))
                .withSort(SortBy.desc("name"));
        Chosen read = Chosen.of(chosen.parameters());
        assertThat(read).isEqualTo(chosen);
        assertThat(read.search()).isEqualTo("đồng tâm");
        assertThat(read.constants("tone", Tone.class)).containsExactly(Tone.PROGRESS, Tone.LATE);
        assertThat(read.from("day")).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(read.to("day")).isNull();
        assertThat(read.most("members")).isEqualTo("9");
        assertThat(read.sort()).containsExactly(SortBy.desc("name"));
    }

    @Test
    void a_made_up_address_does_no_harm() {
        Chosen chosen = Chosen.of(Map.of(
                "tone", List.of("PINK"), "day.from", List.of("yesterday"), "members.to", List.of("many"), "flag", List.of("x")));
        assertThat(chosen.constants("tone", Tone.class)).isEmpty();
        assertThat(chosen.from("day")).isNull();
        assertThat(chosen.most("members")).isNull();
        assertThat(chosen.flag("flag")).isFalse();
    }

    @Test
    void an_order_does_not_narrow_and_survives_when_filters_go() {
        Chosen sorted = Chosen.NOTHING.withSort(SortBy.asc("name"));
        assertThat(sorted.narrows()).isFalse();
        Chosen filtered = sorted.withSearch("x").with("tone", List.of("LATE"));
        assertThat(filtered.narrows()).isTrue();
        assertThat(filtered.withoutFilters()).isEqualTo(sorted);
        assertThat(filtered.without("tone").all("tone")).isEmpty();
    }

    @Test
    void blank_and_repeated_values_are_left_out() {
        assertThat(Chosen.of(Map.of("tone", List.of(" ", "LATE", "LATE"))).all("tone")).containsExactly("LATE");
        assertThat(Chosen.NOTHING.withSearch("  ").narrows()).isFalse();
    }
}
