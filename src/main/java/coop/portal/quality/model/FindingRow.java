package coop.portal.quality.model;

import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Remark;
import coop.portal.kernel.Severity;
import coop.portal.kernel.UnitId;
import coop.portal.registry.model.Sector;
import java.time.LocalDate;
import java.util.List;

/** A line of the list of findings. */
public record FindingRow(
        FindingId id,
        OrganisationId organisation,
        String name,
        QualityRule rule,
        Severity severity,
        List<Remark> remarks,
        UnitId commune,
        String communeName,
        Sector sector,
        LocalDate firstSeen,
        FindingState state) {

    public FindingRow {
        remarks = List.copyOf(remarks);
    }
}
