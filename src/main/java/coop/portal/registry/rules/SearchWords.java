package coop.portal.registry.rules;

import coop.portal.kernel.SearchText;
import coop.portal.registry.model.Identity;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words by which an organisation is found. The words of its sort ("hợp tác xã") are in every name and tell nothing:
 * they are neither kept nor searched for.
 */
public final class SearchWords {

    private static final int LONGEST = 40;
    private static final List<String> SORTS = List.of(
            "lien hiep hop tac xa", "hop tac xa", "to hop tac", "lhhtx", "lh htx", "htx", "tht");

    private SearchWords() {}

    /** What is kept: the words of all names, the code as a whole. */
    public static Set<String> of(Identity identity, Collection<String> oldNames) {
        Set<String> words = new LinkedHashSet<>();
        words.addAll(words(NameRules.proper(identity.name(), identity.type())));
        oldNames.forEach(name -> words.addAll(words(NameRules.proper(name, identity.type()))));
        add(words, identity.nameShort());
        add(words, identity.nameForeign());
        add(words, identity.code());
        add(words, identity.legacyCertNo());
        return words;
    }

    /** What is searched for, in the order it was typed; nothing typed but words of a sort narrows nothing. */
    public static List<String> typed(String text) {
        String folded = String.join(" ", SearchText.fold(SearchText.clean(text)).split("[^\\p{L}\\p{N}]+")).strip();
        for (String sort : SORTS) {
            if (folded.equals(sort) || sort.contains(" ") && folded.length() > 3 && sort.startsWith(folded)) {
                return List.of();
            }
            if (folded.startsWith(sort + " ")) {
                return words(folded.substring(sort.length() + 1));
            }
        }
        return words(folded);
    }

    private static void add(Set<String> words, @Nullable String text) {
        if (text != null) {
            words.addAll(words(text));
        }
    }

    private static List<String> words(String text) {
        return SearchText.words(text).stream()
                .map(word -> word.length() > LONGEST ? word.substring(0, LONGEST) : word)
                .distinct()
                .toList();
    }
}
