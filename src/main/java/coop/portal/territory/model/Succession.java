package coop.portal.territory.model;

import coop.portal.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/** What became of a former unit. A commune went into one unit of today; a district was divided among several. */
public record Succession(UnitId former, UnitId successor, SuccessionBasis basis, @Nullable String reason) {}
