package coop.portal.fieldwork.model;

import coop.portal.inspections.model.InspectionKind;
import coop.portal.kernel.AgencyId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One fieldwork in the list.
 *
 * @param due the next day that whoever conducts it has to keep, and what for
 */
public record FieldworkRow(
        FieldworkId id,
        String organisationName,
        String communeName,
        AgencyId agency,
        String agencyName,
        InspectionKind kind,
        int year,
        @Nullable Integer month,
        FieldworkStage stage,
        boolean planned,
        boolean referred,
        @Nullable String leaderName,
        @Nullable DeadlineKind dueFor,
        @Nullable LocalDate due,
        LocalDateTime changedAt) {

    public boolean late(LocalDate today) {
        return due != null && today.isAfter(due);
    }
}
