package coop.portal.registry.persistence;

import coop.portal.kernel.AgencyId;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.UnitId;
import coop.portal.registry.model.Activity;
import coop.portal.registry.model.AgriSubType;
import coop.portal.registry.model.Capital;
import coop.portal.registry.model.Contract;
import coop.portal.registry.model.DifficultArea;
import coop.portal.registry.model.Governance;
import coop.portal.registry.model.GovernanceType;
import coop.portal.registry.model.Identity;
import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.ManagerFigures;
import coop.portal.registry.model.MemberFigures;
import coop.portal.registry.model.OperatingStatus;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.OrganisationFlag;
import coop.portal.registry.model.OrganisationType;
import coop.portal.registry.model.OrganisationVersion;
import coop.portal.registry.model.Registration;
import coop.portal.registry.model.Seat;
import coop.portal.registry.model.Sector;
import coop.portal.registry.model.Statuses;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes a draft of a row; trades and people lie in tables of their own and are added after. */
final class DraftMapper {

    private DraftMapper() {}

    static OrganisationVersion map(ResultSet rs, int number) throws SQLException {
        OrganisationDraft draft = new OrganisationDraft(
                identity(rs),
                seat(rs),
                registration(rs),
                new Activity(
                        constant(Sector.class, rs.getString("sector")),
                        constant(AgriSubType.class, rs.getString("agri_sub_type")),
                        List.of(),
                        flags(rs.getString("flags"))),
                governance(rs),
                capital(rs),
                members(rs),
                new ManagerFigures(
                        whole(rs, "managers_total"), whole(rs, "managers_university"), whole(rs, "managers_intermediate")),
                List.of(),
                new Contract(
                        rs.getObject("contract_date", LocalDate.class),
                        whole(rs, "contract_months"),
                        rs.getBoolean("contract_indefinite")),
                statuses(rs));
        return new OrganisationVersion(new OrganisationId(rs.getLong("id")), rs.getInt("version"), draft);
    }

    private static Identity identity(ResultSet rs) throws SQLException {
        return new Identity(
                OrganisationType.valueOf(rs.getString("type")),
                rs.getString("name"),
                rs.getString("code"),
                rs.getString("legacy_cert_no"),
                rs.getString("name_foreign"),
                rs.getString("name_short"));
    }

    private static Seat seat(ResultSet rs) throws SQLException {
        return new Seat(
                new UnitId(rs.getLong("commune_id")),
                rs.getString("address"),
                rs.getString("address_as_registered"),
                DifficultArea.valueOf(rs.getString("difficult_area")),
                rs.getString("phone"),
                rs.getString("email"),
                rs.getString("website"));
    }

    private static Registration registration(ResultSet rs) throws SQLException {
        Long agency = rs.getObject("registration_agency_id", Long.class);
        return new Registration(
                rs.getObject("first_cert_date", LocalDate.class),
                whole(rs, "last_change_no"),
                rs.getObject("last_change_date", LocalDate.class),
                agency == null ? null : new AgencyId(agency));
    }

    private static Governance governance(ResultSet rs) throws SQLException {
        Long union = rs.getObject("union_id", Long.class);
        return new Governance(
                constant(GovernanceType.class, rs.getString("governance_type")),
                MonthDay.parse(rs.getString("fiscal_year_end")),
                rs.getBoolean("alliance_member"),
                union == null ? null : new OrganisationId(union),
                rs.getObject("charter_adapted", LocalDate.class));
    }

    private static Capital capital(ResultSet rs) throws SQLException {
        return new Capital(
                rs.getBigDecimal("charter_capital"),
                rs.getBigDecimal("contributed_capital"),
                rs.getBigDecimal("largest_share"),
                rs.getBigDecimal("associate_share"),
                rs.getBigDecimal("foreign_share"));
    }

    private static MemberFigures members(ResultSet rs) throws SQLException {
        return new MemberFigures(
                rs.getObject("members_as_of", LocalDate.class),
                whole(rs, "members_official"),
                whole(rs, "members_associate_capital"),
                whole(rs, "members_associate_other"),
                whole(rs, "members_female"),
                whole(rs, "members_ethnic_minority"),
                whole(rs, "members_foreign"));
    }

    private static Statuses statuses(ResultSet rs) throws SQLException {
        return new Statuses(
                LegalStatus.valueOf(rs.getString("legal_status")),
                rs.getObject("legal_since", LocalDate.class),
                OperatingStatus.valueOf(rs.getString("operating_status")),
                rs.getObject("operating_since", LocalDate.class));
    }

    private static Set<OrganisationFlag> flags(String text) {
        return text.isEmpty()
                ? Set.of()
                : Arrays.stream(text.split(",")).map(OrganisationFlag::valueOf).collect(Collectors.toSet());
    }

    static @Nullable Integer whole(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, Integer.class);
    }

    static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
