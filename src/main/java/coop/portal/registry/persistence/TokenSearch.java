package coop.portal.registry.persistence;

import coop.portal.access.scope.Where;
import coop.portal.registry.rules.SearchWords;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Search by words: every typed word must be there, the last one may be unfinished. A rare word leads to its few
 * organisations; among frequent ones the list is walked in its order and each organisation asked for the words.
 */
@Component
class TokenSearch {

    /** Up to here a word is rare: its organisations are found and sorted faster than the list is walked. */
    static final int RARE = 5_000;

    private final OrganisationTokens tokens;

    TokenSearch(OrganisationTokens tokens) {
        this.tokens = tokens;
    }

    void narrow(Where where, String text) {
        List<String> words = SearchWords.typed(text);
        if (words.isEmpty()) {
            return;
        }
        List<Integer> frequencies = tokens.frequencies(words, RARE);
        int rarest = IntStream.range(0, words.size())
                .boxed()
                .min(Comparator.comparing(frequencies::get))
                .orElseThrow();
        for (int i = 0; i < words.size(); i++) {
            boolean last = i == words.size() - 1;
            String matches = last ? "LIKE ?" : "= ?";
            String word = last ? words.get(i) + "%" : words.get(i);
            if (i == rarest && frequencies.get(i) < RARE) {
                where.and("o.id IN (SELECT organisation_id FROM organisation_token WHERE token " + matches + ")", word);
            } else {
                where.and("EXISTS (SELECT 1 FROM organisation_token t WHERE t.organisation_id = o.id AND t.token "
                        + matches + ")", word);
            }
        }
    }
}
