package coop.portal.quality.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.ScopedSums;
import coop.portal.kernel.UnitId;
import coop.portal.quality.model.QualityRule;
import coop.portal.quality.model.QualityTally;
import coop.portal.quality.model.WaitingErrors;
import coop.portal.registry.model.Sector;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** How much is open, counted in the scope of whoever asks. */
@Repository
public class FindingSums extends ScopedSums {

    private static final String WEIGHTS = "SUM(f.severity = 'ERROR') AS errors, SUM(f.severity = 'WARNING') AS warnings,"
            + " SUM(f.severity = 'INFO') AS infos";

    FindingSums(Door door) {
        super(door, "quality_finding f", FindingRows.SCOPE);
    }

    /** What is open in a commune and field; the organisations in the tally are not counted here. */
    public record Open(UnitId commune, Sector sector, QualityTally tally) {}

    /** How often a rule found something that is open or dismissed. */
    public record Found(QualityRule rule, long open, long dismissed) {}

    public List<Open> open() {
        return sums(
                "f.commune_id, f.sector, " + WEIGHTS
                        + ", COUNT(DISTINCT IF(f.severity = 'INFO', NULL, f.organisation_id)) AS flawed",
                where -> where.and("f.state = 'OPEN'"),
                "f.commune_id, f.sector",
                (rs, number) -> new Open(
                        new UnitId(rs.getLong("commune_id")),
                        Sector.valueOf(rs.getString("sector")),
                        new QualityTally(
                                0, rs.getLong("flawed"), rs.getLong("errors"), rs.getLong("warnings"), rs.getLong("infos"))));
    }

    /** @param communes none for all in scope @param sectors none for all */
    public List<Found> rules(List<Long> communes, Collection<Sector> sectors) {
        return sums(
                "f.rule, SUM(f.state = 'OPEN') AS open, SUM(f.state = 'DISMISSED') AS dismissed",
                where -> where.and("f.state <> 'FIXED'").in("f.commune_id", communes).in("f.sector", names(sectors)),
                "f.rule",
                (rs, number) -> new Found(
                        QualityRule.valueOf(rs.getString("rule")), rs.getLong("open"), rs.getLong("dismissed")));
    }

    static List<String> names(Collection<Sector> sectors) {
        return sectors.stream().map(Enum::name).toList();
    }

    public Optional<WaitingErrors> waiting() {
        return sums(
                        "COUNT(*) AS errors, MIN(f.first_seen) AS since",
                        where -> where.and("f.state = 'OPEN'").and("f.severity = 'ERROR'"),
                        "",
                        (rs, number) -> rs.getLong("errors") == 0
                                ? Optional.<WaitingErrors>empty()
                                : Optional.of(new WaitingErrors(rs.getLong("errors"), rs.getObject("since", LocalDate.class))))
                .getFirst();
    }
}
