package coop.portal.quality.model;

import coop.portal.registry.model.OrganisationRef;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a finding.
 *
 * @param fingerprint of the facts that are shown, which an act on them must name
 * @param others the organisations that share the facts, as far as they are in scope
 * @param fixPath where it is set right, as the source of the facts says; none for what the register knows itself
 */
public record FindingSheet(
        FindingRow row,
        String fingerprint,
        @Nullable String reason,
        @Nullable String dismissedBy,
        @Nullable LocalDate dismissedOn,
        List<OrganisationRef> others,
        @Nullable String fixPath) {

    public FindingSheet {
        others = List.copyOf(others);
    }
}
