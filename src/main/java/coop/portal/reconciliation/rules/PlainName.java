package coop.portal.reconciliation.rules;

import coop.portal.kernel.SearchText;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names as they are compared: spelled out, in small letters, with the tone on its syllable wherever it was written. */
public final class PlainName {

    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
    private static final Pattern SIGNS = Pattern.compile("[.,;:\"'“”‘’()\\[\\]–—-]+");
    private static final Map<Pattern, String> SHORT = new LinkedHashMap<>();

    static {
        SHORT.put(Pattern.compile("^(?:lh ?htx|liên hiệp htx)(?= |$)"), "liên hiệp hợp tác xã");
        SHORT.put(Pattern.compile("^(?:qtdnd|quỹ tdnd)(?= |$)"), "quỹ tín dụng nhân dân");
        SHORT.put(Pattern.compile("^tht(?= |$)"), "tổ hợp tác");
        SHORT.put(Pattern.compile("^(?:htx|h t x)(?= |$)"), "hợp tác xã");
    }

    private PlainName() {}

    /** Of an organisation: "HTX" and "Hợp tác xã" are one. */
    public static String of(String name) {
        String plain = words(name);
        for (Map.Entry<Pattern, String> form : SHORT.entrySet()) {
            plain = form.getKey().matcher(plain).replaceFirst(form.getValue());
        }
        return tones(plain);
    }

    /** Of a person or a place. */
    public static String ofWords(String text) {
        return tones(words(text));
    }

    private static String words(String text) {
        String signless = SIGNS.matcher(SearchText.clean(text).toLowerCase(Locale.forLanguageTag("vi"))).replaceAll(" ");
        return signless.replaceAll(" +", " ").strip();
    }

    /** "hoà" and "hòa" are one: the tone belongs to the syllable. */
    private static String tones(String text) {
        return Arrays.stream(text.split(" ")).map(PlainName::syllable).collect(Collectors.joining(" "));
    }

    private static String syllable(String word) {
        String open = Normalizer.normalize(word, Normalizer.Form.NFD);
        String tone = open.codePoints()
                .mapToObj(Character::toString)
                .filter(letter -> TONES.matcher(letter).matches())
                .collect(Collectors.joining());
        return TONES.matcher(open).replaceAll("") + tone;
    }
}
