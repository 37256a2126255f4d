package coop.portal.inspections.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.inspections.model.InspectionKind;
import coop.portal.inspections.model.SignalKind;
import coop.portal.inspections.rules.OverlapPolicy.Booking;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.OrganisationId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;

/** What is known of many organisations at once: audits of the State, signals counted, the last year of a visit. */
@Repository
@Unscoped("audits and supports bind all agencies; complaints and signs are counted for the agency that heard them only")
public class SignalFacts extends Statements {

    private static final int CHUNK = 500;

    SignalFacts(Door door) {
        super(door);
    }

    /** An audit of an organisation. */
    public record Audit(OrganisationId organisation, Booking booking) {}

    /** Signals of one organisation, counted by kind, and when it was last visited. */
    public record Counted(Map<SignalKind, Integer> signals, @Nullable Integer lastVisited) {}

    public List<Audit> audits(int year, Collection<OrganisationId> organisations) {
        return chunked("SELECT organisation_id, agency_id, source, heard_on, topics FROM inspection_signal"
                        + " WHERE kind = 'STATE_AUDIT' AND withdrawn = 0 AND year = :year AND organisation_id IN (:ids)",
                Map.of("year", year), organisations, (rs, number) -> new Audit(
                        new OrganisationId(rs.getLong("organisation_id")),
                        new Booking(
                                new AgencyId(0),
                                rs.getString("source"),
                                InspectionKind.INSPECTION,
                                rs.getObject("heard_on", LocalDate.class).getMonthValue(),
                                Lists.topics(rs.getString("topics")),
                                true)));
    }

    /** Counted for an agency that plans a year. */
    public Map<OrganisationId, Counted> counted(AgencyId agency, int planYear, Collection<OrganisationId> organisations) {
        Map<OrganisationId, Map<SignalKind, Integer>> signals = new HashMap<>();
        chunked("SELECT organisation_id, kind, COUNT(*) AS number FROM inspection_signal WHERE withdrawn = 0"
                        + " AND (agency_id = :agency OR kind = 'SUPPORT_RECEIVED') AND organisation_id IN (:ids)"
                        + " GROUP BY organisation_id, kind",
                Map.of("agency", agency.value()), organisations, (rs, number) -> signals
                        .computeIfAbsent(new OrganisationId(rs.getLong("organisation_id")), id -> new HashMap<>())
                        .put(SignalKind.valueOf(rs.getString("kind")), rs.getInt("number")));
        Map<OrganisationId, Integer> visits = new HashMap<>();
        chunked("SELECT i.organisation_id, MAX(i.year) AS last FROM inspection_plan_item i JOIN inspection_plan p"
                        + " ON p.id = i.plan_id WHERE i.year < :year AND i.kind <> 'GUIDANCE_VISIT' AND i.removed = 0"
                        + " AND p.issued_version IS NOT NULL AND i.outcome IN ('PLANNED', 'DONE')"
                        + " AND i.organisation_id IN (:ids) GROUP BY i.organisation_id",
                Map.of("year", planYear), organisations, (rs, number) ->
                        visits.put(new OrganisationId(rs.getLong("organisation_id")), rs.getInt("last")));
        Map<OrganisationId, Counted> counted = new HashMap<>();
        organisations.forEach(id -> counted.put(id, new Counted(signals.getOrDefault(id, Map.of()), visits.get(id))));
        return counted;
    }

    /** The organisations an agency has heard of, those heard of last first. */
    public List<OrganisationId> heardOf(AgencyId agency, int limit) {
        return jdbc().sql("SELECT organisation_id FROM inspection_signal WHERE withdrawn = 0"
                        + " AND (agency_id = ? OR kind = 'SUPPORT_RECEIVED') AND kind <> 'STATE_AUDIT'"
                        + " GROUP BY organisation_id ORDER BY MAX(heard_on) DESC LIMIT ?")
                .params(agency.value(), limit)
                .query(Long.class)
                .list()
                .stream()
                .map(OrganisationId::new)
                .toList();
    }

    private <T> List<T> chunked(
            String sql, Map<String, Object> params, Collection<OrganisationId> organisations, RowMapper<T> mapper) {
        List<Long> ids = organisations.stream().map(OrganisationId::value).distinct().toList();
        List<T> found = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            found.addAll(jdbc().sql(sql).params(params)
                    .param("ids", ids.subList(from, Math.min(ids.size(), from + CHUNK)))
                    .query(mapper)
                    .list());
        }
        return found;
    }
}
