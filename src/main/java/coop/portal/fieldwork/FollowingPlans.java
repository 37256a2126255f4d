package coop.portal.fieldwork;

import coop.portal.fieldwork.model.FieldworkPermissions;
import coop.portal.fieldwork.model.LineCounts;
import coop.portal.fieldwork.model.PlanLineFilter;
import coop.portal.fieldwork.model.PlanLineRow;
import coop.portal.fieldwork.model.PlanProgress;
import coop.portal.fieldwork.model.PlanProgress.OfAgency;
import coop.portal.fieldwork.model.PlanProgress.OfCommune;
import coop.portal.fieldwork.model.PlanProgress.OfMonth;
import coop.portal.fieldwork.persistence.PlanLineRows.Query;
import coop.portal.fieldwork.persistence.PlanLineSums;
import coop.portal.fieldwork.persistence.PlanLineSums.By;
import coop.portal.kernel.Paged;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.UnitId;
import coop.portal.territory.Agencies;
import coop.portal.territory.Territory;
import coop.portal.territory.model.Unit;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far the plans of a year are, and each line behind the numbers, for those who may follow them. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(FieldworkPermissions.FIELDWORK_READ)
public class FollowingPlans {

    private static final int MONTHS = 12;
    private static final int MOST = 100_000;

    private final VisiblePlanLines lines;
    private final PlanLineSums sums;
    private final Agencies agencies;
    private final Territory territory;
    private final PortalClock clock;

    FollowingPlans(VisiblePlanLines lines, PlanLineSums sums, Agencies agencies, Territory territory, PortalClock clock) {
        this.lines = lines;
        this.sums = sums;
        this.agencies = agencies;
        this.territory = territory;
        this.clock = clock;
    }

    public Paged<PlanLineRow, PlanLineFilter> lines() {
        return lines;
    }

    /** The plans of a year as they stand at this moment, each number counted by the same filter as its rows. */
    public PlanProgress progress(int year) {
        Query query = lines.query(PlanLineFilter.of(year));
        List<OfAgency> byAgency = byAgency(sums.counts(By.AGENCY, query));
        LineCounts whole = byAgency.stream().map(OfAgency::counts).reduce(LineCounts.NONE, LineCounts::plus);
        return new PlanProgress(
                year, clock.now(), whole, lines.count(PlanLineFilter.of(year - 1).continuedOnly(), MOST).value(), byAgency,
                byMonth(query), byCommune(sums.counts(By.COMMUNE, query)));
    }

    private List<OfAgency> byAgency(Map<Long, LineCounts> counts) {
        return agencies.all().stream()
                .filter(agency -> counts.containsKey(agency.id().value()))
                .map(agency -> new OfAgency(
                        agency.id(), agency.name(), counts.getOrDefault(agency.id().value(), LineCounts.NONE)))
                .toList();
    }

    private List<OfMonth> byMonth(Query query) {
        Map<Long, LineCounts> planned = sums.counts(By.MONTH, query);
        Map<Integer, Integer> begun = sums.begun(query);
        Map<Integer, Integer> concluded = sums.concluded(query);
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> new OfMonth(
                        month, planned.getOrDefault((long) month, LineCounts.NONE), begun.getOrDefault(month, 0),
                        concluded.getOrDefault(month, 0)))
                .toList();
    }

    /** A former commune counts for what became of it. */
    private List<OfCommune> byCommune(Map<Long, LineCounts> counts) {
        Map<UnitId, LineCounts> ofToday = new HashMap<>();
        counts.forEach((former, some) -> {
            UnitId id = new UnitId(former);
            ofToday.merge(territory.successor(id).map(Unit::id).orElse(id), some, LineCounts::plus);
        });
        return territory.all().stream()
                .filter(unit -> ofToday.containsKey(unit.id()))
                .map(unit -> new OfCommune(unit.id(), unit.name(), ofToday.getOrDefault(unit.id(), LineCounts.NONE)))
                .toList();
    }
}
