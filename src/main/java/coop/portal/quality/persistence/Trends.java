package coop.portal.quality.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.ScopeColumns;
import coop.portal.access.scope.ScopedSums;
import coop.portal.quality.model.TrendPoint;
import coop.portal.registry.model.Sector;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Repository;

/** What was open on the days that were checked, in the scope of whoever asks. */
@Repository
public class Trends extends ScopedSums {

    Trends(Door door) {
        super(door, "quality_trend t", ScopeColumns.none().commune("t.commune_id").sector("t.sector"));
    }

    /** @param communes none for all in scope @param sectors none for all */
    public List<TrendPoint> since(LocalDate day, List<Long> communes, Collection<Sector> sectors) {
        return sums(
                "t.day, SUM(IF(t.severity = 'ERROR', t.open, 0)) AS errors,"
                        + " SUM(IF(t.severity = 'WARNING', t.open, 0)) AS warnings, SUM(IF(t.severity = 'INFO', t.open, 0)) AS infos",
                where -> where.and("t.day >= ?", day).in("t.commune_id", communes).in("t.sector", FindingSums.names(sectors)),
                "t.day ORDER BY t.day",
                (rs, number) -> new TrendPoint(
                        rs.getObject("day", LocalDate.class),
                        rs.getLong("errors"),
                        rs.getLong("warnings"),
                        rs.getLong("infos")));
    }
}
