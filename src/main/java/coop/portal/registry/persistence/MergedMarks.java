package coop.portal.registry.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** By what records that were merged are still recognised when somebody brings them again, for many with one question. */
@Repository
@Unscoped("a code is taken whoever sees its organisation; the record that stayed is then read within the scope")
public class MergedMarks extends Statements {

    MergedMarks(Door door) {
        super(door);
    }

    /**
     * A record that is part of another.
     *
     * @param survivor what it is part of today, also when that was merged later on
     * @param leftCode the code that the record that stayed gave up when it was merged
     */
    public record Mark(
            OrganisationId survivor,
            String name,
            @Nullable String properName,
            UnitId commune,
            @Nullable String code,
            @Nullable String leftCode,
            @Nullable String certificate) {

        public boolean bore(String wanted) {
            return wanted.equals(code) || wanted.equals(leftCode);
        }

        Mark partOf(OrganisationId last) {
            return new Mark(last, name, properName, commune, code, leftCode, certificate);
        }
    }

    public List<Mark> find(Collection<String> codes, Collection<String> certificates, Collection<String> nameKeys) {
        Map<String, Collection<String>> wanted = new LinkedHashMap<>();
        wanted.put("merged_code", codes);
        wanted.put("left_code", codes);
        wanted.put("merged_cert_no", certificates);
        wanted.put("merged_name_key", nameKeys);
        wanted.values().removeIf(Collection::isEmpty);
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<String> conditions = new ArrayList<>();
        wanted.keySet().forEach(column -> conditions.add(column + " IN (:" + column + ")"));
        return last(jdbc().sql("SELECT survivor_id, merged_name, merged_proper_name, commune_id, merged_code, left_code,"
                        + " merged_cert_no FROM organisation_merge WHERE undone_at IS NULL AND ("
                        + String.join(" OR ", conditions) + ") ORDER BY id DESC")
                .params(wanted)
                .query(MergedMarks::mark)
                .list());
    }

    /** Follows records that were merged on, a question for each step that any of them has taken. */
    private List<Mark> last(List<Mark> marks) {
        Map<OrganisationId, OrganisationId> step = new HashMap<>();
        Set<OrganisationId> open = new HashSet<>();
        marks.forEach(mark -> open.add(mark.survivor()));
        while (!open.isEmpty()) {
            Map<OrganisationId, OrganisationId> next = steps(open);
            next.keySet().removeAll(step.keySet());
            step.putAll(next);
            open.clear();
            open.addAll(next.values());
        }
        return marks.stream().map(mark -> mark.partOf(last(mark.survivor(), step))).toList();
    }

    private static OrganisationId last(OrganisationId id, Map<OrganisationId, OrganisationId> step) {
        OrganisationId now = id;
        for (int i = 0; i < step.size() && step.containsKey(now); i++) {
            now = step.get(now);
        }
        return now;
    }

    private Map<OrganisationId, OrganisationId> steps(Set<OrganisationId> from) {
        Map<OrganisationId, OrganisationId> steps = new HashMap<>();
        jdbc().sql("SELECT merged_id, survivor_id FROM organisation_merge WHERE undone_at IS NULL AND merged_id IN (:ids)")
                .param("ids", from.stream().map(OrganisationId::value).toList())
                .query(rs -> {
                    steps.put(new OrganisationId(rs.getLong(1)), new OrganisationId(rs.getLong(2)));
                });
        return steps;
    }

    private static Mark mark(ResultSet rs, int number) throws SQLException {
        return new Mark(
                new OrganisationId(rs.getLong("survivor_id")),
                rs.getString("merged_name"),
                rs.getString("merged_proper_name"),
                new UnitId(rs.getLong("commune_id")),
                rs.getString("merged_code"),
                rs.getString("left_code"),
                rs.getString("merged_cert_no"));
    }
}
