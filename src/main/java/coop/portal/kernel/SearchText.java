package coop.portal.kernel;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Vietnamese text as it is searched: without accents, in small letters, word by word; "Hợp tác xã" and "hop tac xa" are one. */
public final class SearchText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u200B\\uFEFF]+");

    private SearchText() {}

    /** Composed, with single spaces and none around: how every typed or imported text is kept. */
    public static String clean(String text) {
        return SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ").strip();
    }

    /** Without accents and in small letters: đ is d, ư is u, ồ is o. */
    public static String fold(String text) {
        String decomposed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return MARKS.matcher(decomposed).replaceAll("").replace('đ', 'd');
    }

    /** The words of a text, folded, each once, in their order. */
    public static List<String> words(String text) {
        return Arrays.stream(BREAKS.split(fold(text))).filter(word -> !word.isEmpty()).distinct().toList();
    }

    /** Whether every word that is searched for occurs somewhere in the texts, in any order. */
    public static boolean matches(String search, String... texts) {
        String folded = fold(String.join(" ", texts));
        return words(clean(search)).stream().allMatch(folded::contains);
    }
}
