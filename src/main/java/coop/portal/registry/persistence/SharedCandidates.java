package coop.portal.registry.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.kernel.OrganisationId;
import coop.portal.registry.persistence.SimilarCandidates.Candidate;
import coop.portal.registry.rules.TaxCode;
import java.util.Collection;
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

    SharedCandidates(Door door) {
        super(door);
    }

    /** By what an organisation may be taken for another one. */
    public record Marks(@Nullable String code, @Nullable String nameKey, @Nullable String phoneKey) {}

    private record Condition(String sql, String value) {}

    /** The candidates of all of them, each once. */
    public List<Candidate> find(Collection<Marks> all) {
        Set<Condition> conditions = new LinkedHashSet<>();
        all.forEach(marks -> conditions(conditions, marks));
        List<Condition> parts = List.copyOf(conditions);
        Map<OrganisationId, Candidate> found = new LinkedHashMap<>();
        for (int from = 0; from < parts.size(); from += AT_ONCE) {
            List<Condition> some = parts.subList(from, Math.min(parts.size(), from + AT_ONCE));
            jdbc().sql(some.stream()
                            .map(part -> "(" + SimilarCandidates.SELECT + part.sql() + " LIMIT " + LIMIT + ")")
                            .collect(Collectors.joining(" UNION ALL ")))
                    .params(some.stream().map(Condition::value).toList())
                    .query(SimilarCandidates::candidate)
                    .list()
                    .forEach(candidate -> found.putIfAbsent(candidate.id(), candidate));
        }
        return List.copyOf(found.values());
    }

    private static void conditions(Set<Condition> conditions, Marks marks) {
        if (marks.code() != null) {
            String root = TaxCode.root(marks.code());
            conditions.add(new Condition("code = ?", root));
            if (root.matches("\\d{10}")) {
                conditions.add(new Condition("code LIKE ?", root + "-%"));
            }
        }
        String name = marks.nameKey();
        if (name != null && !name.isEmpty()) {
            conditions.add(new Condition("name_key = ?", name));
            conditions.add(new Condition("name_key LIKE ?", name + "_"));
            conditions.add(new Condition("name_key = ?", name.substring(0, name.length() - 1)));
        }
        if (marks.phoneKey() != null) {
            conditions.add(new Condition("phone_key = ?", marks.phoneKey()));
        }
    }
}
