package coop.portal.fieldwork;

import coop.portal.access.Actor;
import coop.portal.access.Actors;
import coop.portal.fieldwork.model.FieldworkEvent;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.FieldworkPermissions;
import coop.portal.fieldwork.model.PlanLineFilter;
import coop.portal.fieldwork.model.PlanLineRow;
import coop.portal.fieldwork.persistence.PlanLineRows;
import coop.portal.fieldwork.persistence.PlanLineRows.Query;
import coop.portal.followup.PublishedViolations;
import coop.portal.kernel.Anchor;
import coop.portal.kernel.Count;
import coop.portal.kernel.Paged;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.Slice;
import coop.portal.kernel.UnitId;
import coop.portal.kernel.Window;
import coop.portal.territory.Territory;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of lines of issued plans, of those that the person may follow. */
@Component
class VisiblePlanLines implements Paged<PlanLineRow, PlanLineFilter> {

    private final PlanLineRows rows;
    private final PublishedViolations violations;
    private final Territory territory;
    private final Actors actors;
    private final PortalClock clock;

    VisiblePlanLines(PlanLineRows rows, PublishedViolations violations, Territory territory, Actors actors, PortalClock clock) {
        this.rows = rows;
        this.violations = violations;
        this.territory = territory;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public Slice<PlanLineRow> slice(PlanLineFilter filter, Window window, @Nullable Anchor anchor) {
        Slice<PlanLineRow> slice = rows.slice(query(filter), window, anchor);
        Map<String, Integer> found = violations.count(FieldworkEvent.TYPE, slice.rows().stream()
                .map(PlanLineRow::fieldwork)
                .filter(Objects::nonNull)
                .map(FieldworkId::text)
                .toList());
        return new Slice<>(slice.rows().stream().map(row -> row.found(count(row, found))).toList(), slice.end());
    }

    private static int count(PlanLineRow row, Map<String, Integer> found) {
        FieldworkId fieldwork = row.fieldwork();
        return fieldwork == null ? 0 : found.getOrDefault(fieldwork.text(), 0);
    }

    @Override
    public Count count(PlanLineFilter filter, int cap) {
        return rows.count(query(filter), cap);
    }

    Query query(PlanLineFilter filter) {
        Actor actor = actors.current();
        return new Query(
                filter, communes(filter), actor.agency(), actor.may(FieldworkPermissions.FIELDWORK_READ_ALL), clock.today());
    }

    /** A commune with those it came of, whose organisations it has. */
    private Set<Long> communes(PlanLineFilter filter) {
        return filter.commune() == null
                ? Set.of()
                : territory.withPredecessors(filter.commune()).stream().map(UnitId::value).collect(Collectors.toSet());
    }
}
