package coop.portal.evaluation.model;

import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.UnitId;
import coop.portal.registry.model.Sector;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The organisation as the registry last called it. */
public record Evaluated(
        OrganisationId organisation, String name, @Nullable String code, UnitId commune, Sector sector, @Nullable LocalDate founded) {}
