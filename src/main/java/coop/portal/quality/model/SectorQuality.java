package coop.portal.quality.model;

import coop.portal.registry.model.Sector;

/** How the records of a field are, which a department keeps an eye on. */
public record SectorQuality(Sector sector, QualityTally tally) {}
