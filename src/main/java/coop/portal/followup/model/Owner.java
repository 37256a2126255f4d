package coop.portal.followup.model;

import coop.portal.kernel.AgencyId;
import coop.portal.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/** Who has to do it: the organisation itself, the committee of a commune, or an agency. */
public record Owner(OwnerKind kind, @Nullable UnitId commune, @Nullable AgencyId agency) {

    public static final Owner ORGANISATION = new Owner(OwnerKind.ORGANISATION, null, null);

    public Owner {
        if ((kind == OwnerKind.COMMUNE) != (commune != null) || (kind == OwnerKind.AGENCY) != (agency != null)) {
            throw new IllegalArgumentException("an owner " + kind + " of " + commune + ", " + agency);
        }
    }

    public static Owner commune(UnitId commune) {
        return new Owner(OwnerKind.COMMUNE, commune, null);
    }

    public static Owner agency(AgencyId agency) {
        return new Owner(OwnerKind.AGENCY, null, agency);
    }
}
