package coop.portal.followup.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.followup.model.Progress;
import coop.portal.followup.model.RecommendationStage;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** How far the findings of occasions are, counted at once for many. */
@Repository
@Unscoped("the module that owns an occasion counts all that was found there; told is how many, and at which items")
public class OccasionRecords extends Statements {

    OccasionRecords(Door door) {
        super(door);
    }

    public Map<String, Progress> progress(String type, Collection<String> ids) {
        Map<String, Progress> found = new HashMap<>();
        if (ids.isEmpty()) {
            return found;
        }
        ids.forEach(id -> found.put(id, Progress.NOTHING));
        violations(type, ids, found);
        recommendations(type, ids, found);
        return found;
    }

    private void violations(String type, Collection<String> ids, Map<String, Progress> found) {
        jdbc().sql("SELECT occasion_id, COUNT(*) AS many, COALESCE(SUM(article IS NULL), 0) AS without_article,"
                        + " GROUP_CONCAT(DISTINCT check_code) AS checks, SUM(published_on IS NULL) AS hidden"
                        + " FROM followup_violation WHERE occasion_type = :type AND occasion_id IN (:ids)"
                        + " AND withdrawn IS NULL GROUP BY occasion_id")
                .param("type", type)
                .param("ids", ids)
                .query(rs -> {
                    found.put(rs.getString("occasion_id"), new Progress(
                            rs.getInt("many"), rs.getInt("without_article"), codes(rs.getString("checks")), 0, 0,
                            rs.getInt("hidden") == 0));
                });
    }

    private void recommendations(String type, Collection<String> ids, Map<String, Progress> found) {
        jdbc().sql("SELECT occasion_id, COUNT(*) AS many, SUM(stage IN (:unsettled)) AS unsettled,"
                        + " SUM(paper_date IS NULL) AS hidden FROM followup_recommendation"
                        + " WHERE occasion_type = :type AND occasion_id IN (:ids) AND stage <> 'CANCELLED' GROUP BY occasion_id")
                .param("type", type)
                .param("ids", ids)
                .param("unsettled", RecommendationStage.unsettled().stream().map(Enum::name).toList())
                .query(rs -> {
                    Progress before = found.getOrDefault(rs.getString("occasion_id"), Progress.NOTHING);
                    found.put(rs.getString("occasion_id"), new Progress(
                            before.violations(), before.withoutArticle(), before.checks(), rs.getInt("many"),
                            rs.getInt("unsettled"), before.published() && rs.getInt("hidden") == 0));
                });
    }

    private static Set<String> codes(@Nullable String joined) {
        return joined == null ? Set.of() : new HashSet<>(Arrays.asList(joined.split(",")));
    }
}
