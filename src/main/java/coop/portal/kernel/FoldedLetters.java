package coop.portal.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What each letter of Latin script is without its accents, known once, so that long lists are not taken apart text by text. */
final class FoldedLetters {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int LATIN_END = 0x300;
    private static final int VIETNAMESE_BEGIN = 0x1E00;
    private static final int VIETNAMESE_END = 0x1F00;
    /** None where a letter becomes several or none. */
    private static final char[] FOLDED = new char[VIETNAMESE_END];

    static {
        for (char letter = 0; letter < VIETNAMESE_END; letter++) {
            if (known(letter)) {
                String folded = takenApart(String.valueOf(letter));
                FOLDED[letter] = folded.length() == 1 ? folded.charAt(0) : 0;
            }
        }
    }

    private FoldedLetters() {}

    /** Composed as it stands, for each of its letters is, and none of them joins the one before. */
    static boolean known(char letter) {
        return letter < LATIN_END || letter >= VIETNAMESE_BEGIN && letter < VIETNAMESE_END;
    }

    static String fold(String text) {
        String folded = letterByLetter(text);
        return folded == null ? takenApart(text) : folded;
    }

    private static @Nullable String letterByLetter(String text) {
        char[] folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            char letter = text.charAt(i);
            if (!known(letter) || FOLDED[letter] == 0) {
                return null;
            }
            folded[i] = FOLDED[letter];
        }
        return new String(folded);
    }

    private static String takenApart(String text) {
        String decomposed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return MARKS.matcher(decomposed).replaceAll("").replace('đ', 'd');
    }
}
