package coop.portal.gazetteer.model;

import java.util.List;
import java.util.stream.Stream;

/** All units of a province as files bring them: those to 30/6/2025 and those since. */
public record ProvinceUnits(String code, String name, List<UnitLine> former, List<UnitLine> today) {

    public ProvinceUnits {
        former = List.copyOf(former);
        today = List.copyOf(today);
    }

    public Stream<UnitLine> lines() {
        return Stream.concat(former.stream(), today.stream());
    }
}
