package coop.portal.registry.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.RowsDefinition;
import coop.portal.access.scope.ScopeColumns;
import coop.portal.access.scope.ScopedRows;
import coop.portal.access.scope.Where;
import coop.portal.kernel.OrganisationId;
import coop.portal.registry.model.OrganisationVersion;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Repository;

/** Whole organisations as they are kept, found only by those in whose scope they lie. */
@Repository
public class OrganisationVersions extends ScopedRows<OrganisationVersion, Set<OrganisationId>> {

    static final ScopeColumns SCOPE = ScopeColumns.none().commune("o.commune_id").sector("o.sector");

    private final OrganisationParts parts;

    OrganisationVersions(Door door, OrganisationParts parts) {
        super(door, RowsDefinition.<OrganisationVersion>from("organisation o")
                .id("o.id")
                .scope(SCOPE)
                .select("o.*")
                .row(DraftMapper::map));
        this.parts = parts;
    }

    @Override
    protected void narrow(Where where, Set<OrganisationId> ids) {
        where.in("o.id", ids.stream().map(OrganisationId::value).toList());
    }

    public Optional<OrganisationVersion> find(OrganisationId id) {
        return parts.complete(matching(where -> where.and("o.id = ?", id.value()), 1)).stream().findFirst();
    }

    public List<OrganisationVersion> all(Collection<OrganisationId> ids) {
        return ids.isEmpty()
                ? List.of()
                : parts.complete(matching(
                        where -> where.in("o.id", ids.stream().map(OrganisationId::value).toList()), ids.size()));
    }

    /** The next ones by the order of their ids. */
    public List<OrganisationVersion> after(long last, int limit) {
        return parts.complete(matching(where -> where.and("o.id > ?", last), limit));
    }

    /** Those with the given codes. */
    public List<OrganisationVersion> byCodes(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : parts.complete(matching(where -> where.in("o.code", codes), codes.size()));
    }
}
