package coop.portal.registry.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.kernel.OrganisationId;
import coop.portal.registry.persistence.SimilarCandidates.Candidate;
import coop.portal.registry.rules.TaxCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Finds the candidates of very many organisations at once; of a mark that a great many have, only some. */
@Repository
@Unscoped("a name or code is taken wherever its bearer lies; told are only items of the public look-up (NĐ92 29)")
public class SharedCandidates extends Statements {

    private static final int LIMIT = 50;
    private static final int AT_ONCE = 100;
    private static final int CODES = 250;
    private static final int MARKS = 1_000;

    SharedCandidates(Door door) {
        super(door);
    }

    /** By what an organisation may be taken for another one. */
    public record Marks(@Nullable String code, @Nullable String nameKey, @Nullable String phoneKey) {}

    private record Condition(String sql, List<String> values) {}

    /** The candidates of all of them, each once. */
    public List<Candidate> find(Map<OrganisationId, Marks> all) {
        Set<String> codes = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        Set<String> shorter = new LinkedHashSet<>();
        Set<String> phones = new LinkedHashSet<>();
        for (Marks marks : all.values()) {
            if (marks.code() != null) {
                codes.add(TaxCode.root(marks.code()));
            }
            if (marks.nameKey() != null && !marks.nameKey().isEmpty()) {
                names.add(marks.nameKey());
                shorter.add(marks.nameKey().substring(0, marks.nameKey().length() - 1));
            }
            if (marks.phoneKey() != null) {
                phones.add(marks.phoneKey());
            }
        }
        Set<Condition> conditions = new LinkedHashSet<>();
        others("name_key", names, all.keySet()).forEach(name -> conditions.add(new Condition("name_key = ?", List.of(name))));
        others("name_key", shorter, Set.of()).forEach(name -> conditions.add(new Condition("name_key = ?", List.of(name))));
        names.forEach(name -> conditions.add(new Condition("name_key > ? AND name_key LIKE ?", List.of(name, name + "_"))));
        others("phone_key", phones, all.keySet()).forEach(phone -> conditions.add(new Condition("phone_key = ?", List.of(phone))));
        Map<OrganisationId, Candidate> found = new LinkedHashMap<>();
        pieces(codes, CODES).forEach(some -> keep(found, coded(some)));
        pieces(conditions, AT_ONCE).forEach(some -> keep(found, marked(some)));
        return List.copyOf(found.values());
    }

    /** Those marks that somebody else has: the index tells of each its first and its last bearer, however many there are. */
    private List<String> others(String column, Set<String> marks, Set<OrganisationId> own) {
        List<String> shared = new ArrayList<>();
        pieces(marks, MARKS).forEach(some -> jdbc()
                .sql("SELECT " + column + ", MIN(id) AS first, MAX(id) AS last FROM organisation WHERE " + column + " IN ("
                        + String.join(", ", Collections.nCopies(some.size(), "?")) + ") GROUP BY " + column)
                .params(some)
                .query(rs -> {
                    long first = rs.getLong("first");
                    if (first != rs.getLong("last") || !own.contains(new OrganisationId(first))) {
                        shared.add(rs.getString(column));
                    }
                }));
        return shared;
    }

    private static <T> List<List<T>> pieces(Collection<T> all, int size) {
        List<T> list = List.copyOf(all);
        List<List<T>> pieces = new ArrayList<>();
        for (int from = 0; from < list.size(); from += size) {
            pieces.add(list.subList(from, Math.min(list.size(), from + size)));
        }
        return pieces;
    }

    private static void keep(Map<OrganisationId, Candidate> found, List<Candidate> some) {
        some.forEach(candidate -> found.putIfAbsent(candidate.id(), candidate));
    }

    /** Those with one of these codes or with that of a branch: a code has one bearer, so there are not many. */
    private List<Candidate> coded(List<String> roots) {
        List<String> values = new ArrayList<>(roots);
        List<String> branches = roots.stream().filter(root -> root.matches("\\d{10}")).map(root -> root + "-%").toList();
        values.addAll(branches);
        return jdbc().sql(SimilarCandidates.SELECT + "code IN (" + String.join(", ", Collections.nCopies(roots.size(), "?")) + ")"
                        + " OR code LIKE ?".repeat(branches.size()))
                .params(values)
                .query(SimilarCandidates::candidate)
                .list();
    }

    private List<Candidate> marked(List<Condition> some) {
        return jdbc().sql(some.stream()
                        .map(part -> "(" + SimilarCandidates.SELECT + part.sql() + " LIMIT " + LIMIT + ")")
                        .collect(Collectors.joining(" UNION ALL ")))
                .params(some.stream().flatMap(part -> part.values().stream()).toList())
                .query(SimilarCandidates::candidate)
                .list();
    }
}
