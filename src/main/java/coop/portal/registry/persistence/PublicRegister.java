package coop.portal.registry.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.UnitId;
import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.OrganisationRef;
import coop.portal.registry.model.OrganisationType;
import coop.portal.registry.model.PublicItems;
import coop.portal.registry.model.Sector;
import coop.portal.territory.Territory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What everybody may know of an organisation, wherever it lies: the items of the public look-up (NĐ92 29). */
@Repository
@Unscoped("the checks across agencies must see every organisation; told are only items of the public look-up (NĐ92 29)")
public class PublicRegister extends Statements {

    private static final String ITEMS = "SELECT o.id, o.type, o.name, o.code, o.legacy_cert_no, o.commune_id, o.address,"
            + " o.address_as_registered, o.sector, i.code AS industry, o.representative_name, o.legal_status,"
            + " o.first_cert_date, o.charter_capital FROM organisation o"
            + " LEFT JOIN organisation_industry i ON i.organisation_id = o.id AND i.main WHERE ";

    private final Territory territory;

    PublicRegister(Door door, Territory territory) {
        super(door);
        this.territory = territory;
    }

    public List<OrganisationRef> all(Collection<OrganisationId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc().sql("SELECT " + OrganisationRefs.COLUMNS + " FROM organisation o WHERE o.id IN (:ids)")
                        .param("ids", ids.stream().map(OrganisationId::value).toList())
                        .query(OrganisationRefs.mapper(territory))
                        .list();
    }

    public List<PublicItems> items(Collection<OrganisationId> ids) {
        return in("o.id", ids.stream().map(OrganisationId::value).toList());
    }

    public List<PublicItems> byCodes(Collection<String> codes) {
        return in("o.code", codes);
    }

    public List<PublicItems> byCertificates(Collection<String> numbers) {
        return in("o.legacy_cert_no", numbers);
    }

    public List<PublicItems> byNameKeys(Collection<String> keys) {
        return in("o.name_key", keys);
    }

    public List<PublicItems> next(@Nullable OrganisationId after, int limit) {
        return jdbc().sql(ITEMS + "o.id > :after ORDER BY o.id LIMIT :limit")
                .param("after", after == null ? Long.MIN_VALUE : after.value())
                .param("limit", limit)
                .query(PublicRegister::items)
                .list();
    }

    private List<PublicItems> in(String column, Collection<?> values) {
        return values.isEmpty()
                ? List.of()
                : jdbc().sql(ITEMS + column + " IN (:values)")
                        .param("values", values)
                        .query(PublicRegister::items)
                        .list();
    }

    private static PublicItems items(ResultSet rs, int number) throws SQLException {
        return new PublicItems(
                new OrganisationId(rs.getLong("id")),
                OrganisationType.valueOf(rs.getString("type")),
                rs.getString("name"),
                rs.getString("code"),
                rs.getString("legacy_cert_no"),
                new UnitId(rs.getLong("commune_id")),
                rs.getString("address"),
                rs.getString("address_as_registered"),
                Sector.valueOf(rs.getString("sector")),
                rs.getString("industry"),
                rs.getString("representative_name"),
                LegalStatus.valueOf(rs.getString("legal_status")),
                rs.getObject("first_cert_date", LocalDate.class),
                rs.getBigDecimal("charter_capital"));
    }
}
