package coop.portal.access.model;

import coop.portal.kernel.UserId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A delegation on a page: who lends which work to whom, for which days, by which paper. */
public record DelegationRow(
        DelegationId id,
        UserId from,
        String fromName,
        UserId to,
        String toName,
        JobRole role,
        String agencyName,
        LocalDate validFrom,
        LocalDate validTo,
        String documentNo,
        @Nullable LocalDateTime revoked) {

    /** Whether it can still be taken back. */
    public boolean openOn(LocalDate today) {
        return revoked == null && !today.isAfter(validTo);
    }
}
