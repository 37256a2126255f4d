package coop.portal.territory.rules;

import coop.portal.kernel.SearchText;
import coop.portal.territory.model.UnitKind;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The name of a place as people type it, brought to forms that can be compared: without the word for its kind, and with
 * "Hoà" and "Hòa", "Mỹ" and "Mĩ" made one.
 *
 * @param names the text without and with its first word, where that may be a word for a kind
 * @param kinds the kinds which that word stands for, none when there is no such word
 */
public record PlaceText(List<String> names, Set<UnitKind> kinds) {

    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Map<Pattern, Set<UnitKind>> WORDS = words();

    public PlaceText {
        names = List.copyOf(names);
        kinds = Set.copyOf(kinds);
    }

    public static PlaceText of(String typed) {
        String text = SearchText.clean(typed).toLowerCase(Locale.ROOT);
        for (Map.Entry<Pattern, Set<UnitKind>> word : WORDS.entrySet()) {
            Matcher matcher = word.getKey().matcher(text);
            if (matcher.lookingAt() && matcher.end() < text.length()) {
                return new PlaceText(List.of(text.substring(matcher.end()), text), word.getValue());
            }
        }
        return new PlaceText(List.of(text), Set.of());
    }

    public boolean blank() {
        return exact().isEmpty() || exact().getFirst().isEmpty();
    }

    /** With every accent, but wherever in the word it is put. */
    public List<String> exact() {
        return forms(PlaceText::toneLast);
    }

    /** The same with y and i made one. */
    public List<String> spelled() {
        return forms(name -> toneLast(name).replace('y', 'i'));
    }

    /** Without accents. */
    public List<String> folded() {
        return forms(name -> SearchText.fold(name).replace('y', 'i'));
    }

    private List<String> forms(UnaryOperator<String> form) {
        return names.stream()
                .map(name -> BREAKS.matcher(form.apply(name)).replaceAll(" ").strip())
                .distinct()
                .toList();
    }

    private static String toneLast(String name) {
        return Stream.of(Normalizer.normalize(name, Normalizer.Form.NFD).split(" "))
                .map(PlaceText::wordWithToneLast)
                .collect(Collectors.joining(" "));
    }

    private static String wordWithToneLast(String word) {
        String tones = TONES.matcher(word).results().map(MatchResult::group).collect(Collectors.joining());
        return TONES.matcher(word).replaceAll("") + tones;
    }

    /** The longer words first: a town is not a commune called so. */
    private static Map<Pattern, Set<UnitKind>> words() {
        Map<Pattern, Set<UnitKind>> words = new LinkedHashMap<>();
        words.put(word("thị trấn|thi tran|tt"), EnumSet.of(UnitKind.TOWNSHIP));
        words.put(word("thành phố|thanh pho|tp"), EnumSet.of(UnitKind.CITY));
        words.put(word("thị xã|thi xa|tx"), EnumSet.of(UnitKind.TOWN));
        words.put(word("phường|phuong|p"), EnumSet.of(UnitKind.WARD));
        words.put(word("huyện|huyen|h|quận|quan|q"), EnumSet.of(UnitKind.DISTRICT));
        words.put(word("tỉnh|tinh|t"), EnumSet.of(UnitKind.PROVINCE));
        words.put(word("xã|xa|x"), EnumSet.of(UnitKind.COMMUNE));
        return words;
    }

    private static Pattern word(String alternatives) {
        return Pattern.compile("(?:" + alternatives + ")(?:\\s*[.:]\\s*|\\s+)");
    }
}
