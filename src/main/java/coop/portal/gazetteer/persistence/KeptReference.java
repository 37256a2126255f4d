package coop.portal.gazetteer.persistence;

import coop.portal.territory.ReferenceSource;
import coop.portal.territory.model.Reference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hands territory all that is kept, as it is committed. */
@Component
public class KeptReference implements ReferenceSource {

    private final AdminUnits units;
    private final UnitSuccessions successions;
    private final AgencyEntries agencies;

    KeptReference(AdminUnits units, UnitSuccessions successions, AgencyEntries agencies) {
        this.units = units;
        this.successions = successions;
        this.agencies = agencies;
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    public Reference read() {
        return all();
    }

    /** The same inside the act at hand. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Reference all() {
        return new Reference(
                units.findAllBy().stream().map(AdminUnit::unit).toList(),
                successions.findAllBy().stream().map(UnitSuccession::succession).toList(),
                agencies.findAllBy().stream().map(AgencyEntry::agency).toList());
    }
}
