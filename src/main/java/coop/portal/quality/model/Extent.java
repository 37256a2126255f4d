package coop.portal.quality.model;

import coop.portal.kernel.UnitId;
import coop.portal.registry.model.Sector;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which records are looked at together, within the scope of whoever looks.
 *
 * @param unit a commune of today, none for all
 * @param sectors none for all
 */
public record Extent(@Nullable UnitId unit, Set<Sector> sectors) {

    public static final Extent ALL = new Extent(null, Set.of());

    public Extent {
        sectors = Set.copyOf(sectors);
    }

    public static Extent of(UnitId unit) {
        return new Extent(unit, Set.of());
    }

    public static Extent of(Collection<Sector> sectors) {
        return new Extent(null, Set.copyOf(sectors));
    }
}
