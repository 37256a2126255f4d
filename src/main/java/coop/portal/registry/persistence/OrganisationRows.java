package coop.portal.registry.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.RowsDefinition;
import coop.portal.access.scope.ScopedRows;
import coop.portal.access.scope.Shown;
import coop.portal.access.scope.Where;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.SortBy;
import coop.portal.kernel.UnitId;
import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.OperatingStatus;
import coop.portal.registry.model.OrganisationFilter;
import coop.portal.registry.model.OrganisationRow;
import coop.portal.registry.model.OrganisationType;
import coop.portal.registry.model.Sector;
import coop.portal.territory.Territory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;

/** The list of organisations. */
@Repository
public class OrganisationRows extends ScopedRows<OrganisationRow, OrganisationFilter> {

    private final Places places;
    private final TokenSearch search;
    private final AsAt asAt;
    private final PortalClock clock;

    OrganisationRows(
            Door door, Territory territory, PortalClock clock, Masking personal, TokenSearch search, AsAt asAt) {
        super(door, RowsDefinition.<OrganisationRow>from("organisation o")
                .id("o.id")
                .scope(OrganisationVersions.SCOPE)
                .select("o.id, o.name, o.code, o.type, o.commune_id, o.address, o.sector, o.charter_capital,"
                        + " o.members_official, o.first_cert_date,"
                        + " o.representative_name, o.phone, o.managers_total, i.code AS industry")
                .join("LEFT JOIN organisation_industry i ON i.organisation_id = o.id AND i.main")
                .sortable("name", "o.name")
                .sortableNullable("code", "o.code")
                .sortableNullable("charterCapital", "o.charter_capital")
                .sortableNullable("members", "o.members_official")
                .sortableNullable("firstCertDate", "o.first_cert_date")
                .defaultSort(SortBy.asc("name"))
                .row(mapper(territory, clock, personal)));
        this.places = new Places(territory);
        this.search = search;
        this.asAt = asAt;
        this.clock = clock;
    }

    @Override
    protected void show(Shown shown, @Nullable OrganisationFilter filter) {
        if (filter == null || filter.asAt() == null) {
            shown.column("legal_shown", "o.legal_status")
                    .column("operating_shown", "o.operating_status")
                    .column("name_then", "NULL")
                    .column("shown_on", "NULL");
        } else {
            AsAt.show(shown, filter.asAt());
        }
    }

    @Override
    protected void narrow(Where where, OrganisationFilter filter) {
        search.narrow(where, filter.search());
        where.in("o.type", filter.types()).in("o.sector", filter.sectors());
        statuses(where, filter);
        if (filter.suspensionOverdue()) {
            overdue(where, filter.asAt() == null ? clock.today() : filter.asAt());
        }
        if (!filter.places().isEmpty()) {
            where.in("o.commune_id", places.covering(filter.places()));
        }
        between(where, "o.members_official", filter.membersFrom(), filter.membersTo());
        between(where, "o.first_cert_date",
                filter.certYearFrom() == null ? null : LocalDate.of(filter.certYearFrom(), 1, 1),
                filter.certYearTo() == null ? null : LocalDate.of(filter.certYearTo(), 12, 31));
        if (filter.codeMissing()) {
            where.and("o.code IS NULL");
        }
    }

    private void overdue(Where where, LocalDate day) {
        where.and("o.id IN (" + SuspensionRows.OVERDUE + ")", day, day, day, day);
    }

    /** Of today in its own column, of another day in the history. */
    private void statuses(Where where, OrganisationFilter filter) {
        Set<OperatingStatus> operating = EnumSet.noneOf(OperatingStatus.class);
        operating.addAll(filter.operatingStatuses());
        if (filter.dormantSigns()) {
            Set<OperatingStatus> dormant = EnumSet.of(OperatingStatus.SUSPECTED_DORMANT, OperatingStatus.CONFIRMED_DORMANT);
            if (!operating.isEmpty()) {
                dormant.retainAll(operating);
            }
            if (dormant.isEmpty()) {
                where.and("1 = 0");
            }
            operating = dormant;
        }
        if (filter.asAt() == null) {
            where.in("o.legal_status", filter.legalStatuses()).in("o.operating_status", operating);
        } else {
            asAt.narrow(where, filter.asAt(), filter.legalStatuses(), operating);
        }
    }

    /** The rows with the given ids, as far as they are in scope. */
    public List<OrganisationRow> all(Collection<OrganisationId> ids) {
        return ids.isEmpty()
                ? List.of()
                : matching(where -> where.in("o.id", ids.stream().map(OrganisationId::value).toList()), ids.size());
    }

    public Optional<OrganisationRow> find(OrganisationId id) {
        return all(Set.of(id)).stream().findFirst();
    }

    private static void between(Where where, String column, @Nullable Object from, @Nullable Object to) {
        if (from != null) {
            where.and(column + " >= ?", from);
        }
        if (to != null) {
            where.and(column + " <= ?", to);
        }
    }

    private static RowMapper<OrganisationRow> mapper(Territory territory, PortalClock clock, Masking personal) {
        return (rs, number) -> {
            UnitId commune = new UnitId(rs.getLong("commune_id"));
            LocalDate day = rs.getObject("shown_on", LocalDate.class);
            String place = territory.find(commune).isEmpty()
                    ? ""
                    : day == null ? territory.label(commune, clock.today()) : territory.labelThen(commune, day);
            return row(rs, place, personal.phone(commune, rs.getString("phone")));
        };
    }

    private static OrganisationRow row(ResultSet rs, String commune, @Nullable String phone) throws SQLException {
        String name = rs.getString("name");
        String then = rs.getString("name_then");
        return new OrganisationRow(
                new OrganisationId(rs.getLong("id")),
                then == null ? name : then,
                then == null || then.equals(name) ? null : name,
                rs.getString("code"),
                OrganisationType.valueOf(rs.getString("type")),
                new UnitId(rs.getLong("commune_id")),
                commune,
                rs.getString("address"),
                Sector.valueOf(rs.getString("sector")),
                rs.getString("industry"),
                rs.getBigDecimal("charter_capital"),
                DraftMapper.whole(rs, "members_official"),
                DraftMapper.constant(LegalStatus.class, rs.getString("legal_shown")),
                DraftMapper.constant(OperatingStatus.class, rs.getString("operating_shown")),
                rs.getObject("first_cert_date", LocalDate.class),
                rs.getString("representative_name"),
                phone,
                DraftMapper.whole(rs, "managers_total"));
    }
}
