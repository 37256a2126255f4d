package coop.portal.exchange.rules;

import coop.portal.kernel.SearchText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How alike two captions are, whatever their accents, line breaks, units in brackets and abbreviations by initials. */
final class Captions {

    /** Below this a caption is another one. */
    static final double ALIKE = 0.62;
    /** From here on it has the same words, but for a unit in brackets. */
    static final double SAME = 0.97;

    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]*)[)\\]]");
    private static final Pattern UNIT_WORDS = Pattern.compile(
            "(?i).*(đồng|vnđ|vnd|đvt|đơn vị|người|%|ha|m2|tấn|kg|triệu|tỷ|nghìn|thành viên|lao động|htx|tháng|năm).*");
    /** The column that numbers the rows is nothing else, though "TT" may be short for much. */
    private static final Set<String> NUMBERING = Set.of("tt", "stt", "sott", "sothutu", "thutu");
    private static final double WITHOUT_BRACKETS = 0.98;
    private static final double BY_INITIALS = 0.95;

    private Captions() {}

    /** What stands in the last brackets and looks like a unit. */
    static @Nullable String unit(String caption) {
        Matcher found = BRACKETS.matcher(caption);
        String unit = null;
        while (found.find()) {
            if (UNIT_WORDS.matcher(found.group(1)).matches()) {
                unit = SearchText.clean(found.group(1));
            }
        }
        return unit;
    }

    /** From 0 to 1; 1 for the same words in the same order. */
    static double likeness(String caption, String wanted) {
        return likeness(Caption.of(caption), Caption.of(wanted));
    }

    static double likeness(Caption caption, Caption wanted) {
        if (caption.words().isEmpty() || wanted.words().isEmpty() || NUMBERING.contains(caption.joined())) {
            return 0;
        }
        if (caption.joined().equals(wanted.joined())) {
            return 1;
        }
        double whole = byWords(caption.words(), wanted.words());
        return caption.bracketed() ? Math.max(whole, WITHOUT_BRACKETS * byWords(caption.bare(), wanted.words())) : whole;
    }

    private static double byWords(List<String> caption, List<String> wanted) {
        if (caption.isEmpty() || wanted.isEmpty()) {
            return 0;
        }
        if (caption.size() == wanted.size() && caption.equals(wanted) || joined(caption).equals(joined(wanted))) {
            return 1;
        }
        double plain = shared(caption, wanted);
        List<String> spelled = spellOut(caption, wanted);
        List<String> spelledWanted = spellOut(wanted, caption);
        return Math.max(plain, BY_INITIALS * Math.max(shared(spelled, wanted), shared(caption, spelledWanted)));
    }

    private static double shared(List<String> caption, List<String> wanted) {
        if (caption.equals(wanted)) {
            return 1;
        }
        int common = 0;
        for (String word : wanted) {
            common += caption.contains(word) ? 1 : 0;
        }
        double dice = 2.0 * common / (caption.size() + wanted.size());
        boolean contained = common == wanted.size() && wanted.size() >= 2;
        double within = contained ? 0.6 + 0.3 * wanted.size() / caption.size() : 0;
        return Math.min(0.96, Math.max(dice, within));
    }

    private static String joined(List<String> words) {
        return String.join("", words);
    }

    /** Replaces "mst" by "ma so thue" where those words follow each other in the other caption. */
    private static List<String> spellOut(List<String> abbreviated, List<String> full) {
        List<String> spelled = new ArrayList<>();
        for (String word : abbreviated) {
            int at = full.contains(word) ? -1 : initialsAt(word, full);
            if (at < 0) {
                spelled.add(word);
            } else {
                spelled.addAll(full.subList(at, at + word.length()));
            }
        }
        return spelled;
    }

    private static int initialsAt(String word, List<String> full) {
        for (int start = 0; word.length() >= 2 && start + word.length() <= full.size(); start++) {
            boolean matches = true;
            for (int i = 0; matches && i < word.length(); i++) {
                matches = full.get(start + i).charAt(0) == word.charAt(i);
            }
            if (matches) {
                return start;
            }
        }
        return -1;
    }
}
