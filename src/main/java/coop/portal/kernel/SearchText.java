package coop.portal.kernel;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Vietnamese text as it is searched: without accents, in small letters, word by word; "Hợp tác xã" and "hop tac xa" are one. */
public final class SearchText {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u200B\\uFEFF]+");

    private static final Set<Integer> NUMBERS = Set.of(
            (int) Character.DECIMAL_DIGIT_NUMBER, (int) Character.LETTER_NUMBER, (int) Character.OTHER_NUMBER);

    private SearchText() {}

    /** Composed, with single spaces and none around: how every typed or imported text is kept. */
    public static String clean(String text) {
        return isClean(text)
                ? text
                : SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ").strip();
    }

    /** Most texts are; then nothing has to be composed or replaced. */
    private static boolean isClean(String text) {
        boolean gap = true;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean space = letter == ' ';
            if (space && gap || letter < ' ' || letter >= 0x7F && letter <= 0xA0 || !FoldedLetters.known(letter)) {
                return false;
            }
            gap = space;
        }
        return !gap || text.isEmpty();
    }

    /** Without accents and in small letters: đ is d, ư is u, ồ is o. */
    public static String fold(String text) {
        return FoldedLetters.fold(text);
    }

    /** The words of a text, folded, each once, in their order. */
    public static List<String> words(String text) {
        String folded = fold(text);
        Set<String> words = new LinkedHashSet<>();
        int begin = 0;
        while (begin < folded.length()) {
            int letter = folded.codePointAt(begin);
            int end = begin + Character.charCount(letter);
            if (inWord(letter)) {
                while (end < folded.length() && inWord(folded.codePointAt(end))) {
                    end += Character.charCount(folded.codePointAt(end));
                }
                words.add(folded.substring(begin, end));
            }
            begin = end;
        }
        return List.copyOf(words);
    }

    /** Whether it is written in a word: a letter, or a figure of any kind. */
    public static boolean inWord(int letter) {
        return Character.isLetterOrDigit(letter) || NUMBERS.contains(Character.getType(letter));
    }

    /** Whether every word that is searched for occurs somewhere in the texts, in any order. */
    public static boolean matches(String search, String... texts) {
        String folded = fold(String.join(" ", texts));
        return words(clean(search)).stream().allMatch(folded::contains);
    }
}
