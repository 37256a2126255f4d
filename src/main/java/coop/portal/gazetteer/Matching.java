package coop.portal.gazetteer;

import coop.portal.kernel.SearchText;
import java.util.List;

/** Whether what is searched for occurs in a text: every word, without regard to accents, in any order. */
final class Matching {

    private Matching() {}

    static boolean matches(String search, String... texts) {
        List<String> words = SearchText.words(SearchText.clean(search));
        String folded = SearchText.fold(String.join(" ", texts));
        return words.stream().allMatch(folded::contains);
    }
}
