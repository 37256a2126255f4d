package coop.portal.registry.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import coop.portal.access.Can;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Subject;
import coop.portal.registry.OrganisationCompanion;
import coop.portal.registry.OrganisationNotices;
import coop.portal.registry.model.MergedAway;
import coop.portal.registry.model.OrganisationNotice;
import coop.portal.registry.model.OrganisationSheet;
import coop.portal.uikit.LinkButton;
import coop.portal.uikit.Messages;
import coop.portal.uikit.sheet.NextSteps;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What stands beside the tabs of an organisation: pages of other modules about it, its suspensions, its descent, and records
 * that were merged into it.
 */
@Component
class OrganisationRail {

    private final MergeBox merges;
    private final LineageBox lineage;
    private final SuspensionBox suspensions;
    private final List<OrganisationCompanion> companions;
    private final ObjectProvider<OrganisationNotices> notices;
    private final Can can;

    OrganisationRail(
            MergeBox merges,
            LineageBox lineage,
            SuspensionBox suspensions,
            List<OrganisationCompanion> companions,
            ObjectProvider<OrganisationNotices> notices,
            Can can) {
        this.merges = merges;
        this.lineage = lineage;
        this.suspensions = suspensions;
        this.companions = companions;
        this.notices = notices;
        this.can = can;
    }

    Optional<MergedAway> gone(OrganisationId id) {
        return merges.gone(id);
    }

    /** What the trail knows the records by that are part of the organisation since they were merged. */
    List<Subject> merged(OrganisationId id) {
        return merges.subjects(id);
    }

    /** What other modules have to say at the top of the page. */
    List<com.vaadin.flow.component.Component> notices(OrganisationId id) {
        return notices.orderedStream()
                .flatMap(source -> source.of(id).stream())
                .map(OrganisationRail::notice)
                .toList();
    }

    private static com.vaadin.flow.component.Component notice(OrganisationNotice notice) {
        Div panel = new Div(
                new Span(Messages.text(notice.key(), notice.args().toArray())),
                LinkButton.secondary(Messages.text(notice.linkKey()), notice.path()));
        panel.addClassNames("panel", "notice-line", "tone-attention");
        return panel;
    }

    /** The boxes by the names of their titles. */
    Map<String, com.vaadin.flow.component.Component> boxes(OrganisationId id, Runnable rebuild) {
        Map<String, com.vaadin.flow.component.Component> boxes = new LinkedHashMap<>();
        companions(id).ifPresent(box -> boxes.put("companions", box));
        suspensions.of(id, rebuild).ifPresent(box -> boxes.put("suspensions", box));
        lineage.of(id, rebuild).ifPresent(box -> boxes.put("lineage", box));
        merges.of(id, rebuild).ifPresent(box -> boxes.put("merged", box));
        return boxes;
    }

    /** The boxes as they stood on a day. */
    Map<String, com.vaadin.flow.component.Component> boxes(OrganisationId id, LocalDate day) {
        Map<String, com.vaadin.flow.component.Component> boxes = new LinkedHashMap<>();
        suspensions.on(day, id).ifPresent(box -> boxes.put("suspensions", box));
        lineage.on(day, id).ifPresent(box -> boxes.put("lineage", box));
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
