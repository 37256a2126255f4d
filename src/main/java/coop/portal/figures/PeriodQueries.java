package coop.portal.figures;

import coop.portal.figures.model.CommuneProgress;
import coop.portal.figures.model.CubeCell;
import coop.portal.figures.model.FigurePermissions;
import coop.portal.figures.model.Period;
import coop.portal.figures.model.PeriodKey;
import coop.portal.figures.model.PeriodRow;
import coop.portal.figures.model.PeriodWork;
import coop.portal.figures.model.ReportState;
import coop.portal.figures.model.Summary;
import coop.portal.figures.model.SummaryFilter;
import coop.portal.figures.persistence.FigureCube;
import coop.portal.figures.persistence.Periods;
import coop.portal.figures.rules.Totals;
import coop.portal.kernel.UnitId;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads of periods: how far their reports are, what they add up to, and what each number was computed from. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(FigurePermissions.REPORT_READ)
public class PeriodQueries {

    private final Periods periods;
    private final FigureCube cube;
    private final Wall wall;
    private final FigureLaw law;
    private final FigureDesk desk;

    PeriodQueries(Periods periods, FigureCube cube, Wall wall, FigureLaw law, FigureDesk desk) {
        this.periods = periods;
        this.cube = cube;
        this.wall = wall;
        this.law = law;
        this.desk = desk;
    }

    /** The latest first, each with the coverage that the person sees. */
    public List<PeriodRow> all() {
        Map<PeriodKey, List<CubeCell>> cells = cube.counts(new FigureCube.Slice(Set.of(), Set.of(), Set.of(), Set.of()))
                .stream()
                .collect(Collectors.groupingBy(CubeCell::period));
        return periods.all().stream().map(period -> row(period, cells.getOrDefault(period.key(), List.of()))).toList();
    }

    /** @throws NotFoundException when nobody has opened it */
    public Period find(PeriodKey key) {
        return desk.period(key);
    }

    public Summary summary(SummaryFilter filter) {
        Period period = desk.period(filter.period());
        return Totals.of(filter, period, cube.cells(new FigureCube.Slice(
                Set.of(filter.period()), Set.of(filter.type()), filter.sectors(), filter.communes())),
                law.leastCoverage(period.to()));
    }

    /** The communes of today with how far their reports are, in the Vietnamese order; those out of scope have none. */
    public List<CommuneProgress> wall(PeriodKey key) {
        desk.period(key);
        return wall.of(cube.counts(new FigureCube.Slice(Set.of(key), Set.of(), Set.of(), Set.of())));
    }

    /** When each commune was reminded last. */
    public Map<UnitId, LocalDateTime> reminded(PeriodKey key) {
        return periods.reminded(key);
    }

    /** What is still to be done in the periods that take figures, of what the person sees. */
    public List<PeriodWork> waiting() {
        List<Period> open = periods.open();
        if (open.isEmpty()) {
            return List.of();
        }
        Map<PeriodKey, List<CubeCell>> cells = cube.counts(new FigureCube.Slice(
                        open.stream().map(Period::key).collect(Collectors.toSet()), Set.of(), Set.of(), Set.of()))
                .stream()
                .collect(Collectors.groupingBy(CubeCell::period));
        return open.stream().map(period -> work(period, cells.getOrDefault(period.key(), List.of()))).toList();
    }

    private PeriodWork work(Period period, List<CubeCell> cells) {
        Map<UnitId, LocalDateTime> reminded = periods.reminded(period.key());
        LocalDateTime last = wall.of(cells).stream()
                .filter(commune -> !commune.complete())
                .map(commune -> reminded.get(commune.commune()))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new PeriodWork(
                period,
                count(cells, ReportState.NOT_STARTED, ReportState.DRAFT, ReportState.RETURNED),
                count(cells, ReportState.SUBMITTED),
                count(cells, ReportState.CHECKED_COMMUNE),
                last);
    }

    private static int count(List<CubeCell> cells, ReportState... states) {
        return cells.stream()
                .filter(cell -> List.of(states).contains(cell.state()))
                .mapToInt(CubeCell::reports)
                .sum();
    }

    private static PeriodRow row(Period period, List<CubeCell> cells) {
        int due = 0;
        int reported = 0;
        int accepted = 0;
        for (CubeCell cell : cells) {
            due += cell.reports();
            reported += cell.state().reported() ? cell.reports() : 0;
            accepted += cell.state().accepted() ? cell.reports() : 0;
        }
        return new PeriodRow(period, due, reported, accepted);
    }
}
