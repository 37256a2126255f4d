package coop.portal.quality.model;

import coop.portal.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/** How a commune's records are. @param agency the committee that keeps them, none where it is not known */
public record PlaceQuality(UnitId unit, String name, @Nullable String agency, QualityTally tally) {}
