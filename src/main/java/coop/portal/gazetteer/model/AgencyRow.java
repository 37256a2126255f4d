package coop.portal.gazetteer.model;

import coop.portal.kernel.AgencyId;
import coop.portal.territory.model.AgencyKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An agency in the list.
 *
 * @param validFrom none where it is not known
 * @param successor who took over from it
 */
public record AgencyRow(
        AgencyId id,
        String code,
        String name,
        AgencyKind kind,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String successor) {}
