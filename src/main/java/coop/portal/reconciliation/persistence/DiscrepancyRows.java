package coop.portal.reconciliation.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.RowsDefinition;
import coop.portal.access.scope.ScopeColumns;
import coop.portal.access.scope.ScopedRows;
import coop.portal.access.scope.Where;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.SortBy;
import coop.portal.kernel.UnitId;
import coop.portal.reconciliation.model.DiscrepancyFilter;
import coop.portal.reconciliation.model.DiscrepancyId;
import coop.portal.reconciliation.model.DiscrepancyKind;
import coop.portal.reconciliation.model.DiscrepancyRow;
import coop.portal.reconciliation.model.DiscrepancyStage;
import coop.portal.territory.Territory;
import coop.portal.territory.model.Unit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The list of discrepancies. */
@Repository
public class DiscrepancyRows extends ScopedRows<DiscrepancyRow, DiscrepancyFilter> {

    static final ScopeColumns SCOPE = ScopeColumns.none().commune("d.commune_id").sector("d.sector");
    private static final String DUE = "d.due";

    private final Territory territory;
    private final PortalClock clock;

    DiscrepancyRows(Door door, Territory territory, PortalClock clock) {
        super(door, RowsDefinition.<DiscrepancyRow>from("reconciliation_discrepancy d")
                .id("d.id")
                .scope(SCOPE)
                .select("d.*")
                .sortable("name", "d.name")
                .sortable("stageSince", "d.stage_since")
                .sortable("raised", "d.raised")
                .sortableNullable("due", DUE)
                .defaultSort(SortBy.asc("name"))
                .row((rs, number) -> row(rs, territory)));
        this.territory = territory;
        this.clock = clock;
    }

    @Override
    protected void narrow(Where where, DiscrepancyFilter filter) {
        where.in("d.stage", filter.stages().isEmpty() ? DiscrepancyStage.unsettled() : filter.stages());
        where.in("d.kind", filter.kinds());
        where.contains(filter.search(), "d.name COLLATE utf8mb4_uca1400_ai_ci", "d.code");
        if (!filter.items().isEmpty()) {
            where.and(filter.items().stream()
                    .map(item -> "FIND_IN_SET('" + item.name() + "', d.fields)")
                    .collect(Collectors.joining(" OR ", "(", ")")));
        }
        if (!filter.places().isEmpty()) {
            where.in("d.commune_id", filter.places().stream()
                    .flatMap(place -> territory.withPredecessors(place).stream())
                    .map(UnitId::value)
                    .toList());
        }
        flags(where, filter);
    }

    private void flags(Where where, DiscrepancyFilter filter) {
        if (filter.assigned()) {
            where.and("d.assigned_commune_id IS NOT NULL");
        }
        if (filter.overdue()) {
            where.and(DUE + " < ?", clock.today());
        }
        if (filter.proposed()) {
            where.and("d.proposed_by IS NOT NULL");
        }
        if (filter.load() != null) {
            where.and("d.load_id = ?", filter.load().value());
        }
        if (filter.organisation() != null) {
            where.and("d.organisation_id = ?", filter.organisation().value());
        }
    }

    public Optional<DiscrepancyRow> find(DiscrepancyId id) {
        return matching(where -> where.and("d.id = ?", id.value()), 1).stream().findFirst();
    }

    private static DiscrepancyRow row(ResultSet rs, Territory territory) throws SQLException {
        Long organisation = rs.getObject("organisation_id", Long.class);
        String assigned = unit(rs.getObject("assigned_commune_id", Long.class), territory);
        return new DiscrepancyRow(
                new DiscrepancyId(rs.getLong("id")),
                rs.getInt("version"),
                rs.getString("name"),
                rs.getString("code"),
                DiscrepancyKind.valueOf(rs.getString("kind")),
                DiscrepancyStage.valueOf(rs.getString("stage")),
                Lists.items(rs.getString("fields")),
                organisation == null ? null : new OrganisationId(organisation),
                unit(rs.getObject("commune_id", Long.class), territory),
                assigned.isEmpty() ? null : assigned,
                rs.getObject("due", LocalDate.class),
                rs.getObject("proposed_by") != null,
                rs.getObject("raised", LocalDateTime.class),
                rs.getObject("stage_since", LocalDateTime.class));
    }

    static String unit(@Nullable Long id, Territory territory) {
        return id == null ? "" : territory.find(new UnitId(id)).map(Unit::name).orElse("");
    }
}
