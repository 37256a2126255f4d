package coop.portal.registry;

import coop.portal.kernel.OrganisationId;
import coop.portal.registry.model.MergeRow;
import coop.portal.registry.model.MergedAway;
import coop.portal.registry.model.RegistryPermissions;
import coop.portal.registry.persistence.Merges;
import coop.portal.registry.persistence.OrganisationVersions;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a record has gone that was merged, and which have come into one. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(RegistryPermissions.ORGANISATION_READ)
public class MergeQueries {

    private final Merges merges;
    private final OrganisationVersions versions;

    MergeQueries(Merges merges, OrganisationVersions versions) {
        this.merges = merges;
        this.versions = versions;
    }

    /** The record that a merged one is part of now, when that lies in scope. */
    public Optional<MergedAway> gone(OrganisationId id) {
        return merges.gone(id)
                .filter(gone -> versions.find(gone.survivor()).isPresent())
                .map(gone -> new MergedAway(gone.survivor(), gone.name(), gone.code(), gone.on()));
    }

    /** What was merged into a record in scope, the latest first. */
    public List<MergeRow> into(OrganisationId id) {
        List<MergeRow> rows = merges.into(id);
        return rows.isEmpty() || versions.find(id).isEmpty() ? List.of() : rows;
    }

    /** Everything that is part of a record in scope, what was merged into merged ones included. */
    public List<MergeRow> within(OrganisationId id) {
        List<MergeRow> rows = merges.within(id);
        return rows.isEmpty() || versions.find(id).isEmpty() ? List.of() : rows;
    }
}
