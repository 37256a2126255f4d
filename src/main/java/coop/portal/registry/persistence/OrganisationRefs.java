package coop.portal.registry.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.RowsDefinition;
import coop.portal.access.scope.ScopedRows;
import coop.portal.access.scope.Where;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.SortBy;
import coop.portal.kernel.UnitId;
import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.OperatingStatus;
import coop.portal.registry.model.OrganisationRef;
import coop.portal.registry.model.OrganisationType;
import coop.portal.registry.model.Sector;
import coop.portal.territory.Territory;
import coop.portal.territory.model.Unit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;

/** Organisations as other modules speak of them, in the scope of whoever asks; the filter is what somebody types to pick one. */
@Repository
public class OrganisationRefs extends ScopedRows<OrganisationRef, String> {

    static final String COLUMNS = "o.id, o.type, o.name, o.code, o.sector, o.commune_id, o.legal_status,"
            + " o.operating_status, o.first_cert_date";

    private final TokenSearch search;

    OrganisationRefs(Door door, Territory territory, TokenSearch search) {
        super(door, RowsDefinition.<OrganisationRef>from("organisation o")
                .id("o.id")
                .scope(OrganisationVersions.SCOPE)
                .select(COLUMNS)
                .sortable("name", "o.name")
                .defaultSort(SortBy.asc("name"))
                .row(mapper(territory)));
        this.search = search;
    }

    @Override
    protected void narrow(Where where, String text) {
        search.narrow(where, text);
    }

    public List<OrganisationRef> all(Collection<OrganisationId> ids) {
        return ids.isEmpty()
                ? List.of()
                : matching(where -> where.in("o.id", ids.stream().map(OrganisationId::value).toList()), ids.size());
    }

    static RowMapper<OrganisationRef> mapper(Territory territory) {
        return (rs, number) -> ref(rs, territory);
    }

    private static OrganisationRef ref(ResultSet rs, Territory territory) throws SQLException {
        UnitId commune = new UnitId(rs.getLong("commune_id"));
        return new OrganisationRef(
                new OrganisationId(rs.getLong("id")),
                OrganisationType.valueOf(rs.getString("type")),
                rs.getString("name"),
                rs.getString("code"),
                Sector.valueOf(rs.getString("sector")),
                commune,
                territory.find(commune).map(Unit::name).orElse(""),
                LegalStatus.valueOf(rs.getString("legal_status")),
                OperatingStatus.valueOf(rs.getString("operating_status")),
                rs.getObject("first_cert_date", LocalDate.class));
    }
}
