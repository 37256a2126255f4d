package coop.portal.registry.model;

import coop.portal.kernel.AgencyId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The certificate: when it was first issued, its last change and by whom (LHTX 45, 46). */
public record Registration(
        @Nullable LocalDate firstCertDate,
        @Nullable Integer lastChangeNo,
        @Nullable LocalDate lastChangeDate,
        @Nullable AgencyId agency) {

    public static final Registration EMPTY = new Registration(null, null, null, null);
}
