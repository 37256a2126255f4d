package coop.portal.registry.rules;

import coop.portal.kernel.SearchText;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether two proper names are the same or would be taken for each other (NĐ92 17), whichever of them was there first. */
public final class NameConfusion {

    private static final Pattern SYMBOLS = Pattern.compile("[&.,+\\-_]|(?<= |^)và(?= |$)");
    private static final Pattern REGION = Pattern.compile("(?<= |^)miền (bắc|nam|trung|tây|đông)(?= |$)");
    private static final Pattern NUMBER_OR_LETTER = Pattern.compile(" ?(\\d+|[ivxlc]+|số \\d+|thứ \\p{L}+|\\p{L})");
    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
    private static final Pattern FOLDED_REGION = Pattern.compile("(?<= |^)mien (bac|nam|trung|tay|dong)(?= |$)");
    private static final Pattern FIRST_NEW = Pattern.compile("^(tan |moi ?)");
    private static final String ROMAN = "ivxlc";
    private static final String SYMBOL_LETTERS = "&.,+-_";
    private static final Pattern LAST_MARK = Pattern.compile("( ((so )?\\d+|thu [a-z]+|[a-z]|[ivxlc]+))$|(?<=[a-z])\\d+$");

    private NameConfusion() {}

    public static Optional<NameClash> between(String oneName, String otherName) {
        String one = normal(oneName);
        String other = normal(otherName);
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        if (one.equals(other)) {
            return Optional.of(NameClash.DUPLICATE);
        }
        if (withoutSymbols(one).equals(withoutSymbols(other))) {
            return Optional.of(NameClash.SYMBOL);
        }
        if (continues(one, other) || continues(other, one)) {
            return Optional.of(NameClash.NUMBER_OR_LETTER);
        }
        if (newer(one, other) || newer(other, one)) {
            return Optional.of(NameClash.NEW);
        }
        if (without(REGION, one).equals(without(REGION, other))) {
            return Optional.of(NameClash.REGION);
        }
        boolean alike = sound(one).equals(sound(other)) || joined(one).equals(joined(other));
        return alike ? Optional.of(NameClash.SOUNDS_ALIKE) : Optional.empty();
    }

    /** A key that names which clash have in common, up to one letter at the end: by it the candidates are found. */
    public static String key(String properName) {
        String words = words(SearchText.fold(withoutSymbols(normal(properName))));
        String bare = words.contains("mien ") ? without(FOLDED_REGION, words) : words;
        bare = bare.startsWith("tan ") || bare.startsWith("moi") ? FIRST_NEW.matcher(bare).replaceFirst("") : bare;
        bare = bare.endsWith("moi") ? bare.substring(0, bare.length() - 3).strip() : bare;
        bare = marked(bare) ? LAST_MARK.matcher(bare).replaceFirst("").strip() : bare;
        String key = (bare.isEmpty() ? words : bare).replace('y', 'i').replace(" ", "");
        return key.length() > 200 ? key.substring(0, 200) : key;
    }

    /** Letters and figures with single spaces for all else: letter by letter, for it is asked of every row of a workbook. */
    private static String words(String folded) {
        StringBuilder words = new StringBuilder(folded.length());
        boolean gap = false;
        for (int i = 0; i < folded.length(); i += Character.charCount(folded.codePointAt(i))) {
            int letter = folded.codePointAt(i);
            if (!SearchText.inWord(letter)) {
                gap = true;
                continue;
            }
            if (gap && !words.isEmpty()) {
                words.append(' ');
            }
            gap = false;
            words.appendCodePoint(letter);
        }
        return words.toString();
    }

    /** Whether the last word may be a number, a letter or such: only then it is looked at closely. */
    private static boolean marked(String words) {
        if (words.isEmpty()) {
            return false;
        }
        char last = words.charAt(words.length() - 1);
        int begin = words.lastIndexOf(' ') + 1;
        return Character.isDigit(last)
                || words.length() - begin == 1
                || ROMAN.indexOf(last) >= 0
                || begin >= 4 && words.startsWith("thu", begin - 4);
    }

    /** In small letters, composed, with single spaces: as names are compared and kept for comparison. */
    public static String normal(String properName) {
        return SearchText.clean(properName).toLowerCase(Locale.forLanguageTag("vi"));
    }

    private static String without(Pattern part, String name) {
        return part.matcher(name).replaceAll(" ").replaceAll(" +", " ").strip();
    }

    private static String withoutSymbols(String name) {
        boolean some = name.contains("và") || name.chars().anyMatch(letter -> SYMBOL_LETTERS.indexOf(letter) >= 0);
        return some ? without(SYMBOLS, name) : name;
    }

    private static boolean continues(String longer, String shorter) {
        return longer.startsWith(shorter)
                && NUMBER_OR_LETTER.matcher(longer.substring(shorter.length())).matches();
    }

    private static boolean newer(String longer, String shorter) {
        return List.of("tân " + shorter, "mới " + shorter, "mới" + shorter, shorter + " mới", shorter + "mới")
                .contains(longer);
    }

    /** The same when read aloud: i and y are one, and a tone belongs to its syllable, not to one letter. */
    private static String sound(String name) {
        return Arrays.stream(withoutSymbols(name).split(" ")).map(NameConfusion::syllable).collect(Collectors.joining(" "));
    }

    /** Spaces are not heard. */
    private static String joined(String name) {
        return withoutSymbols(name).replace(" ", "").replace('y', 'i');
    }

    private static String syllable(String word) {
        String open = Normalizer.normalize(word, Normalizer.Form.NFD);
        String tones = open.codePoints()
                .filter(letter -> TONES.matcher(Character.toString(letter)).matches())
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return TONES.matcher(open).replaceAll("").replace('y', 'i') + tones;
    }
}
