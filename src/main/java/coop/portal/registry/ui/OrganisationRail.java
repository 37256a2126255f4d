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
import coop.portal.registry.model.OrganisationSheet;
import coop.portal.registry.model.RegistryPermissions;
import coop.portal.uikit.Messages;
import coop.portal.uikit.sheet.NextSteps;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What stands beside the tabs of an organisation: pages of other modules about it, its suspensions, its descent, and records
 * that were merged into it.
 */
@Component
class OrganisationRail {

    private final MergeQueries merges;
    private final MergingOrganisations merging;
    private final LineageBox lineage;
    private final SuspensionBox suspensions;
    private final List<OrganisationCompanion> companions;
    private final Can can;

    OrganisationRail(
            MergeQueries merges,
            MergingOrganisations merging,
            LineageBox lineage,
            SuspensionBox suspensions,
            List<OrganisationCompanion> companions,
            Can can) {
        this.merges = merges;
        this.merging = merging;
        this.lineage = lineage;
        this.suspensions = suspensions;
        this.companions = companions;
        this.can = can;
    }

    Optional<MergedAway> gone(OrganisationId id) {
        return merges.gone(id);
    }

    /** The boxes by the names of their titles. */
    Map<String, com.vaadin.flow.component.Component> boxes(OrganisationId id, Runnable rebuild) {
        Map<String, com.vaadin.flow.component.Component> boxes = new LinkedHashMap<>();
        companions(id).ifPresent(box -> boxes.put("companions", box));
        suspensions.of(id, rebuild).ifPresent(box -> boxes.put("suspensions", box));
        lineage.of(id, rebuild).ifPresent(box -> boxes.put("lineage", box));
        List<MergeRow> into = merges.into(id);
        if (!into.isEmpty()) {
            boxes.put("merged", MergedPanel.of(
                    into, merging, can.perform(RegistryPermissions.ORGANISATION_MERGE), rebuild));
        }
        return boxes;
    }

    /** For whoever keeps the statuses. */
    void addSteps(NextSteps steps, OrganisationSheet sheet, Runnable rebuild) {
        suspensions.addStep(steps, sheet.kept().id(), rebuild);
        lineage.addStep(steps, sheet, rebuild);
    }

    private Optional<com.vaadin.flow.component.Component> companions(OrganisationId id) {
        UnorderedList links = new UnorderedList();
        companions.stream()
                .filter(companion -> can.perform(companion.permission()))
                .forEach(companion -> links.add(
                        new ListItem(new Anchor(companion.path(id), Messages.text(companion.label())))));
        return links.getComponentCount() == 0 ? Optional.empty() : Optional.of(links);
    }
}
