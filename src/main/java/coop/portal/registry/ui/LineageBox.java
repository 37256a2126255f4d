package coop.portal.registry.ui;

import com.vaadin.flow.component.Component;
import coop.portal.access.Can;
import coop.portal.kernel.OrganisationId;
import coop.portal.registry.LineageQueries;
import coop.portal.registry.OrganisationQueries;
import coop.portal.registry.RecordingLineage;
import coop.portal.registry.model.LineageRow;
import coop.portal.registry.model.OrganisationSheet;
import coop.portal.registry.model.RegistryPermissions;
import coop.portal.uikit.sheet.NextSteps;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The descent of an organisation beside its page, and the act that records more of it. */
@org.springframework.stereotype.Component
class LineageBox {

    private final OrganisationQueries queries;
    private final LineageQueries lineages;
    private final RecordingLineage recording;
    private final Can can;

    LineageBox(OrganisationQueries queries, LineageQueries lineages, RecordingLineage recording, Can can) {
        this.queries = queries;
        this.lineages = lineages;
        this.recording = recording;
        this.can = can;
    }

    /** None where nothing is known. */
    Optional<Component> of(OrganisationId id, Runnable changed) {
        List<LineageRow> steps = lineages.lineageOf(id);
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(LineagePanel.of(
                        steps, recording, can.perform(RegistryPermissions.LEGAL_STATUS_WRITE), changed));
    }

    /** The steps up to a day. */
    Optional<Component> on(LocalDate day, OrganisationId id) {
        List<LineageRow> steps =
                lineages.lineageOf(id).stream().filter(step -> !step.on().isAfter(day)).toList();
        return steps.isEmpty() ? Optional.empty() : Optional.of(LineagePanel.of(steps, recording, false, () -> {}));
    }

    void addStep(NextSteps steps, OrganisationSheet sheet, Runnable changed) {
        steps.other(OrganisationView.PAGE + ".lineage",
                () -> new LineageDialog(sheet, queries, recording, changed).open());
    }
}
