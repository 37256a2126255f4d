package coop.portal.registry.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import coop.portal.access.Can;
import coop.portal.kernel.OrganisationId;
import coop.portal.registry.MergeQueries;
import coop.portal.registry.MergingOrganisations;
import coop.portal.registry.OrganisationCompanion;
import coop.portal.registry.model.MergeRow;
import coop.portal.registry.model.MergedAway;
import coop.portal.registry.model.RegistryPermissions;
import coop.portal.uikit.Messages;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What stands beside the tabs of an organisation: records that were merged into it, and pages of other modules about it. */
@Component
class OrganisationRail {

    private final MergeQueries merges;
    private final MergingOrganisations merging;
    private final List<OrganisationCompanion> companions;
    private final Can can;

    OrganisationRail(
            MergeQueries merges, MergingOrganisations merging, List<OrganisationCompanion> companions, Can can) {
        this.merges = merges;
        this.merging = merging;
        this.companions = companions;
        this.can = can;
    }

    Optional<MergedAway> gone(OrganisationId id) {
        return merges.gone(id);
    }

    Optional<com.vaadin.flow.component.Component> merged(OrganisationId id, Runnable rebuild) {
        List<MergeRow> into = merges.into(id);
        return into.isEmpty()
                ? Optional.empty()
                : Optional.of(MergedPanel.of(
                        into, merging, can.perform(RegistryPermissions.ORGANISATION_MERGE), rebuild));
    }

    Optional<com.vaadin.flow.component.Component> companions(OrganisationId id) {
        UnorderedList links = new UnorderedList();
        companions.stream()
                .filter(companion -> can.perform(companion.permission()))
                .forEach(companion -> links.add(
                        new ListItem(new Anchor(companion.path(id), Messages.text(companion.label())))));
        return links.getComponentCount() == 0 ? Optional.empty() : Optional.of(links);
    }
}
