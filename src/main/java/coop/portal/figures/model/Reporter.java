package coop.portal.figures.model;

import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.UnitId;
import coop.portal.registry.model.OrganisationType;
import coop.portal.registry.model.Sector;
import org.jspecify.annotations.Nullable;

/** Whose report it is, as the registry last called it: what a report is found, listed and scoped by. */
public record Reporter(
        OrganisationId organisation,
        OrganisationType type,
        String name,
        @Nullable String code,
        UnitId commune,
        Sector sector) {}
