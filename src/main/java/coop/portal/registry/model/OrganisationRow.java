package coop.portal.registry.model;

import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.UnitId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list. Capital is in đồng; the phone is masked but for those in charge of the commune.
 *
 * @param nameToday what it is called today, when the list is of a day on which it was called otherwise
 * @param legalStatus none when it is not known for the day of the list, as the other status
 */
public record OrganisationRow(
        OrganisationId id,
        String name,
        @Nullable String nameToday,
        @Nullable String code,
        OrganisationType type,
        UnitId commune,
        String communeName,
        @Nullable String address,
        Sector sector,
        @Nullable String industry,
        @Nullable BigDecimal charterCapital,
        @Nullable Integer members,
        @Nullable LegalStatus legalStatus,
        @Nullable OperatingStatus operatingStatus,
        @Nullable LocalDate firstCertDate,
        @Nullable String representative,
        @Nullable String phone,
        @Nullable Integer managers) {

    /** The phone can be read, neither missing nor masked. */
    public boolean phoneInClear() {
        return phone != null && phone.indexOf('*') < 0;
    }
}
