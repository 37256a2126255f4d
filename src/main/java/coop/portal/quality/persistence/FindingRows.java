package coop.portal.quality.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.RowsDefinition;
import coop.portal.access.scope.ScopeColumns;
import coop.portal.access.scope.ScopedRows;
import coop.portal.access.scope.Where;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.SearchText;
import coop.portal.kernel.Severity;
import coop.portal.kernel.SortBy;
import coop.portal.kernel.UnitId;
import coop.portal.quality.model.FindingFilter;
import coop.portal.quality.model.FindingId;
import coop.portal.quality.model.FindingRow;
import coop.portal.quality.model.FindingState;
import coop.portal.quality.model.QualityRule;
import coop.portal.registry.model.Sector;
import coop.portal.territory.Territory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Repository;

/** The list of findings, each belonging to where its organisation lies. */
@Repository
public class FindingRows extends ScopedRows<FindingRow, FindingFilter> {

    static final ScopeColumns SCOPE = ScopeColumns.none().commune("f.commune_id").sector("f.sector");

    private final RecordPlaces places;

    FindingRows(Door door, Territory territory, RecordPlaces places, PortalClock clock) {
        super(door, RowsDefinition.<FindingRow>from("quality_finding f")
                .id("f.id")
                .scope(SCOPE)
                .select("f.*")
                .sortable("firstSeen", "f.first_seen")
                .sortable("name", "f.name")
                .sortable("severity", "f.gravity")
                .defaultSort(SortBy.asc("severity"))
                .row((rs, number) -> row(rs, territory, clock)));
        this.places = places;
    }

    @Override
    protected void narrow(Where where, FindingFilter filter) {
        where.in("f.state", filter.states().isEmpty() ? Set.of(FindingState.OPEN) : filter.states())
                .in("f.rule", filter.rules())
                .in("f.severity", filter.severities())
                .in("f.sector", filter.sectors());
        if (!filter.places().isEmpty()) {
            Set<Long> communes = new HashSet<>();
            filter.places().forEach(place -> communes.addAll(places.under(place)));
            where.in("f.commune_id", communes);
        }
        if (filter.since() != null) {
            where.and("f.first_seen >= ?", filter.since());
        }
        if (filter.until() != null) {
            where.and("f.first_seen <= ?", filter.until());
        }
        if (filter.organisation() != null) {
            where.and("f.organisation_id = ?", filter.organisation().value());
        }
        SearchText.words(SearchText.clean(filter.search()))
                .forEach(word -> where.and("f.name COLLATE utf8mb4_uca1400_ai_ci LIKE ?", "%" + word + "%"));
    }

    public Optional<FindingRow> find(FindingId id) {
        return matching(where -> where.and("f.id = ?", id.value()), 1).stream().findFirst();
    }

    private static FindingRow row(ResultSet rs, Territory territory, PortalClock clock) throws SQLException {
        UnitId commune = new UnitId(rs.getLong("commune_id"));
        return new FindingRow(
                new FindingId(rs.getLong("id")),
                new OrganisationId(rs.getLong("organisation_id")),
                rs.getString("name"),
                QualityRule.valueOf(rs.getString("rule")),
                Severity.valueOf(rs.getString("severity")),
                RemarkJson.read(rs.getString("remarks")),
                commune,
                territory.find(commune).isPresent() ? territory.label(commune, clock.today()) : "",
                Sector.valueOf(rs.getString("sector")),
                rs.getObject("first_seen", LocalDate.class),
                FindingState.valueOf(rs.getString("state")));
    }
}
