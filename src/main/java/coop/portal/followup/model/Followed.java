package coop.portal.followup.model;

import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.UnitId;
import coop.portal.registry.model.OrganisationRef;
import coop.portal.registry.model.Sector;
import org.jspecify.annotations.Nullable;

/** The organisation as the registry last called it. */
public record Followed(
        OrganisationId organisation, String name, @Nullable String code, UnitId commune, Sector sector) {

    public static Followed of(OrganisationRef ref) {
        return new Followed(ref.id(), ref.name(), ref.code(), ref.commune(), ref.sector());
    }
}
