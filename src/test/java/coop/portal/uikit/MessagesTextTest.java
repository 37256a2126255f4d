package coop.portal.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.kernel.Refusal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessagesTextTest {

    private static final Locale VI = Messages.VIETNAMESE;

    @Test
    void a_text_is_found_in_both_languages() {
        assertThat(Messages.text(VI, "kernel.yes")).isEqualTo("có");
        assertThat(Messages.text(Messages.ENGLISH, "kernel.yes")).isEqualTo("yes");
        assertThat(Messages.text(Locale.FRENCH, "kernel.yes")).as("any other language").isEqualTo("có");
    }

    @Test
    void a_missing_key_is_seen() {
        assertThat(Messages.text(VI, "uikit.no-such-text")).isEqualTo("⟦uikit.no-such-text⟧");
        assertThat(Messages.has("uikit.no-such-text")).isFalse();
    }

    @Test
    void values_are_written_as_people_read_them() {
        assertThat(Messages.value(VI, LocalDate.of(2023, 6, 30))).isEqualTo("30/06/2023");
        assertThat(Messages.value(VI, LocalDateTime.of(2023, 6, 30, 7, 5))).isEqualTo("30/06/2023 07:05");
        assertThat(Messages.value(VI, 1234567.5)).isEqualTo("1.234.567,5");
        assertThat(Messages.value(VI, null)).isEmpty();
        assertThat(Messages.value(VI, List.of(LocalDate.of(2023, 1, 2), true))).isEqualTo("02/01/2023, có");
        assertThat(Messages.value(VI, Refusal.of("uikit.million-dong", 58.5))).isEqualTo("58,5 triệu đồng");
    }

    @Test
    void numbers_in_a_sentence_follow_the_language() {
        assertThat(Messages.text(VI, "uikit.million-dong", 1234.5)).isEqualTo("1.234,5 triệu đồng");
        assertThat(Messages.text(Messages.ENGLISH, "uikit.million-dong", 1234.5)).isEqualTo("1,234.5 million dong");
    }

    @Test
    void a_constant_is_named_by_its_module() {
        assertThat(Messages.key(coop.portal.registry.model.OrganisationType.values()[0]))
                .startsWith("registry.OrganisationType.");
    }
}
