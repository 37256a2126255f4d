package coop.portal.registry.model;

import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An organisation as other modules speak of it. */
public record OrganisationRef(
        OrganisationId id,
        OrganisationType type,
        String name,
        @Nullable String code,
        Sector sector,
        UnitId commune,
        String communeName,
        LegalStatus legalStatus,
        OperatingStatus operatingStatus,
        @Nullable LocalDate founded) {}
