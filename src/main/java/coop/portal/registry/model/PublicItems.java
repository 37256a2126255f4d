package coop.portal.registry.model;

import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.UnitId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The items of an organisation that everybody may look up (NĐ92 29), and the charter capital, as they are compared with
 * other registers.
 *
 * @param industry the code of the main trade
 */
public record PublicItems(
        OrganisationId id,
        OrganisationType type,
        String name,
        @Nullable String code,
        @Nullable String legacyCertNo,
        UnitId commune,
        @Nullable String address,
        @Nullable String addressAsRegistered,
        Sector sector,
        @Nullable String industry,
        @Nullable String representative,
        LegalStatus legalStatus,
        @Nullable LocalDate firstCertDate,
        @Nullable BigDecimal charterCapital) {}
