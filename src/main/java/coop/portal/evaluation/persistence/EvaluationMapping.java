package coop.portal.evaluation.persistence;

import coop.portal.evaluation.model.Evaluated;
import coop.portal.evaluation.model.EvaluationId;
import coop.portal.evaluation.model.EvaluationState;
import coop.portal.evaluation.model.Sanction;
import coop.portal.evaluation.model.StoredEvaluation;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.UnitId;
import coop.portal.kernel.UserId;
import coop.portal.registry.model.Sector;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How an evaluation lies in its table; points as text. */
final class EvaluationMapping {

    private EvaluationMapping() {}

    static StoredEvaluation map(ResultSet rs, int number) throws SQLException {
        String document = rs.getString("sanction_document");
        LocalDate sanctioned = rs.getObject("sanction_date", LocalDate.class);
        return new StoredEvaluation(
                new EvaluationId(rs.getLong("id")), evaluated(rs), rs.getInt("year"), rs.getLong("scheme_id"),
                EvaluationState.valueOf(rs.getString("state")), points(rs.getString("self_points")),
                points(rs.getString("reviewed_points")), rs.getInt("stopped_months"),
                document == null || sanctioned == null ? null : new Sanction(document, sanctioned),
                rs.getString("return_reason"), users(rs.getString("hands")), rs.getInt("version"));
    }

    static Evaluated evaluated(ResultSet rs) throws SQLException {
        return new Evaluated(
                new OrganisationId(rs.getLong("organisation_id")), rs.getString("organisation_name"),
                rs.getString("organisation_code"), new UnitId(rs.getLong("commune_id")),
                Sector.valueOf(rs.getString("sector")), rs.getObject("founded", LocalDate.class));
    }

    static String points(Map<String, BigDecimal> points) {
        return points.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> one.getKey() + "=" + one.getValue().toPlainString())
                .collect(Collectors.joining(" "));
    }

    private static Map<String, BigDecimal> points(String text) {
        Map<String, BigDecimal> points = new HashMap<>();
        for (String pair : words(text)) {
            int equals = pair.indexOf('=');
            points.put(pair.substring(0, equals), new BigDecimal(pair.substring(equals + 1)));
        }
        return points;
    }

    private static Set<UserId> users(String text) {
        return words(text).stream().map(Long::valueOf).map(UserId::new).collect(Collectors.toSet());
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
