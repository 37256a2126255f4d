package coop.portal.registry.persistence;

import coop.portal.access.scope.Where;
import coop.portal.registry.rules.SearchWords;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Search by words: every typed word must be there, the last one may be unfinished. The rarest word leads to its
 * organisations, which are asked for the others; where each word is common, the list is walked in its order and asked for all
 * of them, which an index answers that carries the words of each organisation beside its name.
 */
@Component
class TokenSearch {

    /** From here on collecting a word's organisations costs more than walking past those that have it not. */
    static final int COMMON = 8_000;

    private final OrganisationTokens tokens;

    TokenSearch(OrganisationTokens tokens) {
        this.tokens = tokens;
    }

    void narrow(Where where, String text) {
        List<String> words = SearchWords.typed(text);
        if (words.isEmpty()) {
            return;
        }
        List<Integer> frequencies = tokens.frequencies(words, COMMON);
        int rarest = IntStream.range(0, words.size())
                .boxed()
                .min(Comparator.comparing(frequencies::get))
                .orElseThrow();
        boolean walked = frequencies.get(rarest) >= COMMON;
        for (int i = 0; i < words.size(); i++) {
            boolean last = i == words.size() - 1;
            String matches = last ? "LIKE ?" : "= ?";
            String word = last ? words.get(i) + "%" : words.get(i);
            if (i == rarest && !walked) {
                where.and("o.id IN (SELECT organisation_id FROM organisation_token WHERE token " + matches + ")", word);
            } else {
                where.and("(o.words LIKE ? OR o.words = '' AND EXISTS (SELECT 1 FROM organisation_token t"
                                + " WHERE t.organisation_id = o.id AND t.token " + matches + "))",
                        "% " + words.get(i) + (last ? "%" : " %"), word);
            }
        }
    }
}
