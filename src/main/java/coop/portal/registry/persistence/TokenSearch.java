package coop.portal.registry.persistence;

import coop.portal.access.scope.Where;
import coop.portal.registry.rules.SearchWords;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Search by words: every typed word must be there, the last one may be unfinished. The rarest word leads to its
 * organisations, which are asked for the others; a single word that most have is asked of the list as it stands in order.
 */
@Component
class TokenSearch {

    /** From here on a word is so common that the first window of the list is full before its organisations are collected. */
    static final int COMMON = 20_000;

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
        boolean walked = words.size() == 1 && frequencies.getFirst() >= COMMON;
        for (int i = 0; i < words.size(); i++) {
            boolean last = i == words.size() - 1;
            String matches = last ? "LIKE ?" : "= ?";
            String word = last ? words.get(i) + "%" : words.get(i);
            if (i == rarest && !walked) {
                where.and("o.id IN (SELECT organisation_id FROM organisation_token WHERE token " + matches + ")", word);
            } else {
                where.and("(SELECT 1 FROM organisation_token t WHERE t.organisation_id = o.id AND t.token " + matches
                        + " LIMIT 1) = 1", word);
            }
        }
    }
}
