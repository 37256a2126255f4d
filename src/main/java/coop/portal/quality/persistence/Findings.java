package coop.portal.quality.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.kernel.OrganisationId;
import coop.portal.quality.model.Finding;
import coop.portal.quality.model.FindingId;
import coop.portal.quality.model.FindingState;
import coop.portal.quality.model.KeptFinding;
import coop.portal.quality.model.QualityRule;
import coop.portal.quality.rules.FindingDiff;
import coop.portal.quality.rules.Fingerprint;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;

/** Keeps what the checks find: read and written for a thousand organisations at a time. */
@Repository
@Unscoped("a check looks at everything; a person's dismissal has found its row through the scoped list before")
public class Findings extends Statements {

    private static final String KEPT = "SELECT id, organisation_id, rule, state, fingerprint, dismissed,"
            + " CONCAT(commune_id, ' ', sector, ' ', name) AS place FROM quality_finding WHERE ";
    private static final String INSERT = "INSERT INTO quality_finding (id, organisation_id, name, commune_id, sector, rule,"
            + " severity, state, remarks, fingerprint, first_seen) VALUES (?, ?, ?, ?, ?, ?, ?, 'OPEN', ?, ?, ?)";
    private static final String UPDATE = "UPDATE quality_finding SET name = ?, commune_id = ?, sector = ?, severity = ?,"
            + " state = ?, remarks = ?, fingerprint = ?, fixed_on = NULL, first_seen = IF(?, ?, first_seen) WHERE id = ?";

    Findings(Door door) {
        super(door);
    }

    /** Where an organisation is and what it is called, as it is kept beside its findings for the list and the scope. */
    public record Place(long commune, String sector, String name) {

        public String text() {
            return commune + " " + sector + " " + name;
        }
    }

    public List<KeptFinding> of(Collection<OrganisationId> organisations) {
        return organisations.isEmpty()
                ? List.of()
                : jdbc().sql(KEPT + "organisation_id IN (:ids)")
                        .param("ids", organisations.stream().map(OrganisationId::value).toList())
                        .query(Findings::kept)
                        .list();
    }

    /** Of all between two ids, those included that are no longer in the register. */
    public List<KeptFinding> between(long after, long upTo) {
        return jdbc().sql(KEPT + "organisation_id > ? AND organisation_id <= ?")
                .params(after, upTo)
                .query(Findings::kept)
                .list();
    }

    public void write(FindingDiff diff, Map<OrganisationId, Place> places, LocalDate today) {
        List<Object[]> sharing = new ArrayList<>();
        batch(INSERT, diff.added().stream()
                .map(one -> {
                    FindingId id = FindingId.next();
                    share(sharing, id, one);
                    return added(id, one, places.get(one.organisation()), today);
                })
                .toList());
        batch(UPDATE, diff.altered().stream().map(one -> altered(one, places, today)).toList());
        batch("DELETE FROM quality_sharing WHERE finding_id = ?",
                Stream.concat(diff.altered().stream().map(FindingDiff.Altered::kept), diff.fixed().stream())
                        .map(one -> new Object[] {one.id().value()})
                        .toList());
        diff.altered().forEach(one -> share(sharing, one.kept().id(), one.found()));
        batch("INSERT INTO quality_sharing (finding_id, other_id) VALUES (?, ?)", sharing);
        batch("UPDATE quality_finding SET state = 'FIXED', fixed_on = ? WHERE id = ?",
                diff.fixed().stream().map(one -> new Object[] {today, one.id().value()}).toList());
    }

    /** @return whether the facts were still those that were looked at */
    public boolean dismiss(FindingId id, String fingerprint, String by, String reason, LocalDate today) {
        return jdbc().sql("UPDATE quality_finding SET state = 'DISMISSED', dismissed = fingerprint, dismissed_on = ?,"
                                + " dismissed_by = ?, reason = ? WHERE id = ? AND fingerprint = ? AND state = 'OPEN'")
                        .params(today, by, reason, id.value(), fingerprint)
                        .update()
                == 1;
    }

    /** @return whether it was still dismissed */
    public boolean reopen(FindingId id) {
        return jdbc().sql("UPDATE quality_finding SET state = 'OPEN', dismissed = NULL, dismissed_on = NULL,"
                                + " dismissed_by = NULL, reason = NULL WHERE id = ? AND state = 'DISMISSED'")
                        .param(id.value())
                        .update()
                == 1;
    }

    /** Those whose findings say that they share something with one of these. */
    public Set<OrganisationId> sharers(Collection<OrganisationId> organisations) {
        Set<Long> found = new TreeSet<>();
        if (!organisations.isEmpty()) {
            List<Long> ids = organisations.stream().map(OrganisationId::value).toList();
            found.addAll(jdbc().sql("SELECT f.organisation_id FROM quality_sharing s JOIN quality_finding f ON f.id = s.finding_id"
                            + " WHERE s.other_id IN (:ids) UNION SELECT s.other_id FROM quality_finding f"
                            + " JOIN quality_sharing s ON s.finding_id = f.id WHERE f.organisation_id IN (:ids)")
                    .param("ids", ids)
                    .query(Long.class)
                    .list());
        }
        return found.stream().map(OrganisationId::new).collect(Collectors.toSet());
    }

    private static void share(List<Object[]> sharing, FindingId id, Finding finding) {
        finding.others().forEach(other -> sharing.add(new Object[] {id.value(), other.value()}));
    }

    private static Object[] added(FindingId id, Finding one, Place place, LocalDate today) {
        return new Object[] {
            id.value(), one.organisation().value(), place.name(), place.commune(), place.sector(), one.rule().name(),
            one.severity().name(), RemarkJson.write(one.remarks()), Fingerprint.of(one), today
        };
    }

    private static Object[] altered(FindingDiff.Altered one, Map<OrganisationId, Place> places, LocalDate today) {
        Place place = places.get(one.kept().organisation());
        Finding found = one.found();
        return new Object[] {
            place.name(), place.commune(), place.sector(), found.severity().name(), one.state().name(),
            RemarkJson.write(found.remarks()), Fingerprint.of(found), one.again(), today, one.kept().id().value()
        };
    }

    private static KeptFinding kept(ResultSet rs, int number) throws SQLException {
        return new KeptFinding(
                new FindingId(rs.getLong("id")),
                new OrganisationId(rs.getLong("organisation_id")),
                QualityRule.valueOf(rs.getString("rule")),
                FindingState.valueOf(rs.getString("state")),
                rs.getString("fingerprint"),
                rs.getString("dismissed"),
                rs.getString("place"));
    }
}
