package coop.portal.registry.ui;

import com.vaadin.flow.component.Component;
import coop.portal.access.Can;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Subject;
import coop.portal.registry.MergeQueries;
import coop.portal.registry.MergingOrganisations;
import coop.portal.registry.model.MergeRow;
import coop.portal.registry.model.MergedAway;
import coop.portal.registry.model.OrganisationRegistered;
import coop.portal.registry.model.RegistryPermissions;
import java.util.List;
import java.util.Optional;

/** The records merged into an organisation beside its page, and where a merged one has gone. */
@org.springframework.stereotype.Component
class MergeBox {

    private final MergeQueries merges;
    private final MergingOrganisations merging;
    private final Can can;

    MergeBox(MergeQueries merges, MergingOrganisations merging, Can can) {
        this.merges = merges;
        this.merging = merging;
        this.can = can;
    }

    Optional<MergedAway> gone(OrganisationId id) {
        return merges.gone(id);
    }

    /** What the trail knows the records by that are part of one. */
    List<Subject> subjects(OrganisationId id) {
        return merges.within(id).stream()
                .map(row -> new Subject(OrganisationRegistered.SUBJECT, row.merged().text(), row.name()))
                .toList();
    }

    /** None where nothing was merged. */
    Optional<Component> of(OrganisationId id, Runnable changed) {
        List<MergeRow> into = merges.into(id);
        return into.isEmpty()
                ? Optional.empty()
                : Optional.of(MergedPanel.of(
                        into, merging, can.perform(RegistryPermissions.ORGANISATION_MERGE), changed));
    }
}
