package coop.portal.quality.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.ScopedSums;
import coop.portal.kernel.UnitId;
import coop.portal.quality.model.QualityRule;
import coop.portal.quality.model.QualityTally;
import coop.portal.registry.model.Sector;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Repository;

/** How much is open, in the scope of whoever asks: the database keeps the counts while findings are written. */
@Repository
public class FindingSums extends ScopedSums {

    private static final String WEIGHTS = "SUM(IF(f.severity = 'ERROR', f.findings, 0)) AS errors,"
            + " SUM(IF(f.severity = 'WARNING', f.findings, 0)) AS warnings, SUM(IF(f.severity = 'INFO', f.findings, 0)) AS infos";

    FindingSums(Door door) {
        super(door, "quality_tally f", FindingRows.SCOPE);
    }

    /** What is open in a commune and field; neither the organisations nor the flawed of them in the tally are counted here. */
    public record Open(UnitId commune, Sector sector, QualityTally tally) {}

    /** How often a rule found something that is open or dismissed. */
    public record Found(QualityRule rule, long open, long dismissed) {}

    public List<Open> open() {
        return sums(
                "f.commune_id, f.sector, " + WEIGHTS,
                where -> where.and("f.state = 'OPEN'"),
                "f.commune_id, f.sector HAVING SUM(f.findings) <> 0",
                (rs, number) -> new Open(
                        new UnitId(rs.getLong("commune_id")),
                        Sector.valueOf(rs.getString("sector")),
                        new QualityTally(0, 0, rs.getLong("errors"), rs.getLong("warnings"), rs.getLong("infos"))));
    }

    /** @param communes none for all in scope @param sectors none for all */
    public List<Found> rules(List<Long> communes, Collection<Sector> sectors) {
        return sums(
                "f.rule, SUM(IF(f.state = 'OPEN', f.findings, 0)) AS open, SUM(IF(f.state = 'DISMISSED', f.findings, 0)) AS dismissed",
                where -> where.in("f.commune_id", communes).in("f.sector", names(sectors)),
                "f.rule HAVING SUM(f.findings) <> 0",
                (rs, number) -> new Found(
                        QualityRule.valueOf(rs.getString("rule")), rs.getLong("open"), rs.getLong("dismissed")));
    }

    static List<String> names(Collection<Sector> sectors) {
        return sectors.stream().map(Enum::name).toList();
    }

    public long errors() {
        return sums(
                        "COALESCE(SUM(f.findings), 0)",
                        where -> where.and("f.state = 'OPEN'").and("f.severity = 'ERROR'"),
                        "",
                        (rs, number) -> rs.getLong(1))
                .getFirst();
    }
}
