package coop.portal.registry.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.UnitId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Which organisations there are already, by what rows of a file say: for many rows with one question each. */
@Repository
@Unscoped("a code is taken whoever sees its organisation; only ids come out of here, and are then read within the scope")
public class ImportKnown extends Statements {

    ImportKnown(Door door) {
        super(door);
    }

    /** An organisation that may be meant by a name. */
    public record Namesake(OrganisationId id, String properName, UnitId commune, @Nullable String code) {}

    public Map<String, OrganisationId> byCodes(Collection<String> codes) {
        return by("code", codes);
    }

    public Map<String, OrganisationId> byCertificates(Collection<String> numbers) {
        return by("legacy_cert_no", numbers);
    }

    private Map<String, OrganisationId> by(String column, Collection<String> values) {
        Map<String, OrganisationId> found = new HashMap<>();
        if (!values.isEmpty()) {
            jdbc().sql("SELECT id, " + column + " FROM organisation WHERE " + column + " IN (:values)")
                    .param("values", values)
                    .query(rs -> {
                        found.put(rs.getString(2), new OrganisationId(rs.getLong(1)));
                    });
        }
        return found;
    }

    public List<Namesake> byNameKeys(Collection<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : jdbc().sql("SELECT id, proper_name, commune_id, code FROM organisation WHERE name_key IN (:keys)")
                        .param("keys", keys)
                        .query((rs, number) -> new Namesake(
                                new OrganisationId(rs.getLong(1)), rs.getString(2), new UnitId(rs.getLong(3)), rs.getString(4)))
                        .list();
    }
}
