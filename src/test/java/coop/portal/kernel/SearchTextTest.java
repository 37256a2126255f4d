package coop.portal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTest {

    private static final String TEXT = "Hợp tác xã Đồng Tâm – Ưng Hoà, ỨNG DỤNG 2 (½) ŒUVRE Straße İzmir";

    @Test
    void letters_lose_their_accents_composed_or_not() {
        assertThat(SearchText.fold("Hợp tác xã ĐỒNG TÂM")).isEqualTo("hop tac xa dong tam");
        assertThat(SearchText.fold(Normalizer.normalize(TEXT, Normalizer.Form.NFD))).isEqualTo(SearchText.fold(TEXT));
    }

    @Test
    void every_letter_of_the_plane_is_folded_as_if_it_was_taken_apart() {
        for (char letter = 1; letter < 0x2000; letter++) {
            String text = "x" + letter + "x";
            String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                    .replaceAll("\\p{M}+", "")
                    .replace('đ', 'd');
            assertThat(SearchText.fold(text)).as("U+%04X", (int) letter).isEqualTo(apart);
        }
    }

    @Test
    void every_letter_of_the_plane_is_cleaned_as_if_it_was_composed() {
        for (char letter = 1; letter < 0x2100; letter++) {
            String text = "x" + letter + "x";
            String composed = Normalizer.normalize(text, Normalizer.Form.NFC)
                    .replaceAll("[\\s\\u00A0\\u200B\\uFEFF]+", " ")
                    .strip();
            assertThat(SearchText.clean(text)).as("U+%04X", (int) letter).isEqualTo(composed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {" a b", "a b ", "a  b", "a\tb", "a\u00A0b", "a\u200Bb", "\uFEFFa b", "a\r\nb", "a b\u2003"})
    void spaces_are_single_and_none_stands_around(String text) {
        assertThat(SearchText.clean(text)).isEqualTo("a b");
    }

    @Test
    void words_stand_once_in_their_order() {
        assertThat(SearchText.words("Đồng Tâm, đồng-lòng: Tâm 2")).containsExactly("dong", "tam", "long", "2");
        assertThat(SearchText.words(" – ")).isEmpty();
    }
}
