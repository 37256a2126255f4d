package coop.portal.registry;

import coop.portal.access.ScopeSectors;
import coop.portal.registry.model.Sector;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells access which sectors organisations work in, so that assignments can be narrowed to some. */
@Component
class SectorsOfScopes implements ScopeSectors {

    @Override
    public List<ScopeSector> sectors() {
        return Arrays.stream(Sector.values())
                .map(sector -> new ScopeSector(sector.name(), "registry.Sector." + sector.name()))
                .toList();
    }
}
