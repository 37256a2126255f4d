package coop.portal.registry.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.registry.model.OrganisationVersion;
import coop.portal.registry.rules.SearchWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Repository;

/** The search words of organisations, kept beside them so that a word finds its organisations without reading names. */
@Repository
@Unscoped("words lead to ids only; the list that uses them is scoped")
class OrganisationTokens extends Statements {

    private static final Comparator<Object[]> IN_ORDER_OF_THE_KEY = Comparator.comparing(row -> (String) row[0]);
    private static final int ROOM = 500;

    OrganisationTokens(Door door) {
        super(door);
    }

    /** The words of each organisation that has no other names. */
    static Map<Long, Set<String>> words(Collection<OrganisationVersion> organisations) {
        return words(organisations, Map.of());
    }

    private static Map<Long, Set<String>> words(
            Collection<OrganisationVersion> organisations, Map<Long, List<String>> oldNames) {
        Map<Long, Set<String>> words = new LinkedHashMap<>();
        organisations.forEach(one -> words.put(one.id().value(), SearchWords.of(
                one.draft().identity(), oldNames.getOrDefault(one.id().value(), List.of()))));
        return words;
    }

    /** As they stand in the row, each between spaces; those that have no room there are asked of the table of words. */
    static String line(Set<String> words) {
        String line = " " + String.join(" ", words) + " ";
        return line.length() > ROOM ? "" : line;
    }

    void insert(Map<Long, Set<String>> words) {
        List<Object[]> tokens = new ArrayList<>();
        words.forEach((id, all) -> all.forEach(word -> tokens.add(new Object[] {word, id})));
        tokens.sort(IN_ORDER_OF_THE_KEY);
        batch("INSERT INTO organisation_token (token, organisation_id) VALUES (?, ?)", tokens);
    }

    void replace(Collection<OrganisationVersion> organisations) {
        if (organisations.isEmpty()) {
            return;
        }
        batch("DELETE FROM organisation_token WHERE organisation_id = ?",
                organisations.stream().map(one -> new Object[] {one.id().value()}).toList());
        Map<Long, Set<String>> words = words(organisations, oldNames(organisations));
        insert(words);
        batch("UPDATE organisation SET words = ? WHERE id = ?",
                words.entrySet().stream().map(one -> new Object[] {line(one.getValue()), one.getKey()}).toList());
    }

    /** Keeps the name an organisation had until a day. */
    void keepOldName(Map<Long, String> names, LocalDate until) {
        batch("INSERT INTO organisation_old_name (organisation_id, name, until) VALUES (?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE until = VALUES(until)",
                names.entrySet().stream()
                        .map(entry -> new Object[] {entry.getKey(), entry.getValue(), until})
                        .toList());
    }

    /** How many organisations each word leads to, the last word by its beginning; counted no further than the cap. */
    List<Integer> frequencies(List<String> words, int cap) {
        StringBuilder sql = new StringBuilder("SELECT ");
        List<Object> args = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean last = i == words.size() - 1;
            sql.append(i == 0 ? "" : ", ")
                    .append("(SELECT COUNT(*) FROM (SELECT 1 FROM organisation_token WHERE token ")
                    .append(last ? "LIKE ?" : "= ?")
                    .append(" LIMIT ").append(cap).append(") t").append(i).append(") AS n").append(i);
            args.add(last ? words.get(i) + "%" : words.get(i));
        }
        return jdbc().sql(sql.toString()).params(args).query((rs, number) -> {
            List<Integer> counts = new ArrayList<>();
            for (int i = 1; i <= words.size(); i++) {
                counts.add(rs.getInt(i));
            }
            return counts;
        }).single();
    }

    private Map<Long, List<String>> oldNames(Collection<OrganisationVersion> organisations) {
        Map<Long, List<String>> names = new HashMap<>();
        jdbc().sql("SELECT organisation_id, name FROM organisation_old_name WHERE organisation_id IN (:ids)"
                        + " UNION ALL SELECT survivor_id, words FROM organisation_merge"
                        + " WHERE survivor_id IN (:ids) AND undone_at IS NULL")
                .param("ids", organisations.stream().map(one -> one.id().value()).toList())
                .query(rs -> {
                    names.computeIfAbsent(rs.getLong(1), id -> new ArrayList<>()).add(rs.getString(2));
                });
        return names;
    }
}
