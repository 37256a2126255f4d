package coop.portal.registry.model;

import coop.portal.kernel.UnitId;

/** So many organisations of one field are registered in one commune, of whatever generation. */
public record OrganisationCount(UnitId commune, Sector sector, long organisations) {}
