package coop.portal.quality.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.ScopedSums;
import coop.portal.kernel.UnitId;
import coop.portal.quality.model.QualityTally;
import coop.portal.quality.persistence.FindingSums.Open;
import coop.portal.registry.model.Sector;
import java.util.List;
import org.springframework.stereotype.Repository;

/** How many organisations have an error or a warning that is open, in the scope of whoever asks; one with several counts once. */
@Repository
public class FlawedSums extends ScopedSums {

    FlawedSums(Door door) {
        super(door, "quality_flawed f", FindingRows.SCOPE);
    }

    public List<Open> open() {
        return sums(
                "f.commune_id, f.sector, SUM(f.organisations) AS flawed",
                where -> {},
                "f.commune_id, f.sector HAVING flawed <> 0",
                (rs, number) -> new Open(
                        new UnitId(rs.getLong("commune_id")),
                        Sector.valueOf(rs.getString("sector")),
                        new QualityTally(0, rs.getLong("flawed"), 0, 0, 0)));
    }
}
