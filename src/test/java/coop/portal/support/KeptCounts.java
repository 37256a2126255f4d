package coop.portal.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the database counts while rows are written, beside the rows themselves counted anew. */
public final class KeptCounts {

    private static final String REPORTS = "period_code, commune_id, sector, organisation_type, state";
    private static final String PLACE = "commune_id, sector";
    private static final String RULES = "state, commune_id, sector, rule, severity";
    private static final List<String> SUMS = List.of("revenue_total", "revenue_members", "profit", "members_official",
            "workers_regular", "managers_total", "managers_university", "managers_intermediate");

    private KeptCounts() {}

    /** Whatever was done, every count is that of the rows. */
    public static void areThoseOfTheRows(JdbcTemplate root) {
        StringBuilder kept = new StringBuilder("SUM(reports) AS reports");
        StringBuilder rows = new StringBuilder("COUNT(*) AS reports");
        for (String sum : SUMS) {
            kept.append(", SUM(").append(sum).append(") AS ").append(sum);
            rows.append(", COALESCE(SUM(").append(sum).append("), 0) AS ").append(sum);
        }
        kept.append(", SUM(income_times_workers) AS income, SUM(workers_with_income) AS workers");
        rows.append(", COALESCE(SUM(avg_income_worker * workers_regular), 0) AS income,"
                + " COALESCE(SUM(IF(avg_income_worker IS NULL, 0, workers_regular)), 0) AS workers");
        same(root, "figures_tally", REPORTS, kept + " ", "HAVING SUM(reports) <> 0", "figures_report", rows + " ", "");
        same(root, "quality_tally", RULES, "SUM(findings) AS findings ", "HAVING SUM(findings) <> 0",
                "quality_finding", "COUNT(*) AS findings ", "WHERE state <> 'FIXED'");
        same(root, "quality_flawed", PLACE, "SUM(organisations) AS flawed ", "HAVING SUM(organisations) <> 0",
                "quality_finding", "COUNT(DISTINCT organisation_id) AS flawed ", "WHERE state = 'OPEN' AND severity <> 'INFO'");
        same(root, "organisation_tally", PLACE, "SUM(organisations) AS living ", "HAVING SUM(organisations) <> 0",
                "organisation", "COUNT(*) AS living ", "WHERE legal_status <> 'TERMINATED'");
    }

    private static void same(
            JdbcTemplate root, String tally, String by, String kept, String filled, String table, String rows, String counted) {
        List<Map<String, Object>> found = root.queryForList("SELECT " + by + ", " + kept + "FROM portal." + tally
                + " GROUP BY " + by + " " + filled + " ORDER BY " + by);
        List<Map<String, Object>> anew = root.queryForList("SELECT " + by + ", " + rows + "FROM portal." + table + " "
                + counted + " GROUP BY " + by + " ORDER BY " + by);
        assertThat(texts(found)).as(tally).isEqualTo(texts(anew));
    }

    private static List<String> texts(List<Map<String, Object>> rows) {
        return rows.stream().map(Object::toString).toList();
    }
}
