package coop.portal.registry.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.UnitId;
import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.OrganisationType;
import coop.portal.registry.model.Sector;
import coop.portal.registry.rules.AddressKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Finds organisations of the whole province that may be the same one: by code, by the key of the name, by phone, by address. */
@Repository
@Unscoped("a name or code is taken wherever its bearer lies; told are only items of the public look-up (NĐ92 29)")
public class SimilarCandidates extends Statements {

    static final String SELECT = "SELECT id, name, proper_name, code, type, commune_id, sector, address, phone_key,"
            + " legal_status FROM organisation WHERE ";
    private static final int LIMIT = 50;
    private static final int MOST = 5_000;

    SimilarCandidates(Door door) {
        super(door);
    }

    /** One that may be the same, with what decides whether it is. */
    public record Candidate(
            OrganisationId id,
            String name,
            String properName,
            @Nullable String code,
            OrganisationType type,
            UnitId commune,
            Sector sector,
            @Nullable String address,
            @Nullable String phoneKey,
            LegalStatus legalStatus) {}

    public List<Candidate> byCode(String code) {
        return jdbc().sql(SELECT + "code = ?").param(code).query(SimilarCandidates::candidate).list();
    }

    /** @param commune where the address is, none when that is not known */
    public List<Candidate> find(
            @Nullable String code,
            @Nullable String nameKey,
            @Nullable String phoneKey,
            @Nullable UnitId commune,
            @Nullable String address) {
        List<String> parts = new ArrayList<>();
        List<Object> args = new ArrayList<>();
        if (code != null) {
            add(parts, args, "code = ?", code);
        }
        if (nameKey != null && !nameKey.isEmpty()) {
            add(parts, args, "name_key = ?", nameKey);
            add(parts, args, "name_key LIKE ?", nameKey + "_");
            add(parts, args, "name_key = ?", nameKey.substring(0, nameKey.length() - 1));
        }
        if (phoneKey != null) {
            add(parts, args, "phone_key = ?", phoneKey);
        }
        String addressKey = AddressKey.of(address);
        if (commune != null && addressKey != null) {
            add(parts, args, "commune_id = ? AND address_key = ?", commune.value(), addressKey);
        }
        return parts.isEmpty()
                ? List.of()
                : jdbc().sql(String.join(" UNION ", parts)).params(args).query(SimilarCandidates::candidate).list();
    }

    /** Those whose names have one of the keys, of very common names not all. */
    public List<Candidate> byNameKeys(Collection<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : jdbc().sql(SELECT + "name_key IN (:keys) LIMIT " + MOST)
                        .param("keys", keys)
                        .query(SimilarCandidates::candidate)
                        .list();
    }

    private static void add(List<String> parts, List<Object> args, String condition, Object... values) {
        parts.add("(" + SELECT + condition + " LIMIT " + LIMIT + ")");
        Collections.addAll(args, values);
    }

    static Candidate candidate(ResultSet rs, int number) throws SQLException {
        return new Candidate(
                new OrganisationId(rs.getLong("id")),
                rs.getString("name"),
                rs.getString("proper_name"),
                rs.getString("code"),
                OrganisationType.valueOf(rs.getString("type")),
                new UnitId(rs.getLong("commune_id")),
                Sector.valueOf(rs.getString("sector")),
                rs.getString("address"),
                rs.getString("phone_key"),
                LegalStatus.valueOf(rs.getString("legal_status")));
    }
}
