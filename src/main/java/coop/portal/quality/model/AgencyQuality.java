package coop.portal.quality.model;

import coop.portal.kernel.AgencyId;
import coop.portal.registry.model.Sector;
import java.util.List;

/** How the records of the fields are that an agency is in charge of. */
public record AgencyQuality(AgencyId agency, String name, List<Sector> sectors, QualityTally tally) {

    public AgencyQuality {
        sectors = List.copyOf(sectors);
    }
}
