package coop.portal.gazetteer.persistence;

import coop.portal.kernel.UnitId;
import coop.portal.territory.model.Agency;
import coop.portal.territory.model.Succession;
import coop.portal.territory.model.Unit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes what is new, in an order in which everything that is pointed at stands before what points at it. */
@Component
public class ReferenceWriting {

    private final AdminUnits units;
    private final UnitSuccessions successions;
    private final AgencyEntries agencies;

    ReferenceWriting(AdminUnits units, UnitSuccessions successions, AgencyEntries agencies) {
        this.units = units;
        this.successions = successions;
        this.agencies = agencies;
    }

    public void add(List<Unit> newUnits, List<Succession> newSuccessions, List<Agency> newAgencies) {
        units.saveAll(newUnits.stream()
                .sorted(Comparator.comparing(ReferenceWriting::tier))
                .map(AdminUnit::new)
                .toList());
        units.flush();
        successions.saveAll(newSuccessions.stream().map(UnitSuccession::new).toList());
        agencies.saveAll(newAgencies.stream()
                .sorted(Comparator.comparing(agency -> agency.successor() != null))
                .map(AgencyEntry::new)
                .toList());
        agencies.flush();
    }

    public void rename(Map<UnitId, String> names) {
        List<Long> ids = names.keySet().stream().map(UnitId::value).toList();
        units.findAllById(ids).forEach(unit -> unit.rename(names.get(unit.unit().id())));
        units.flush();
    }

    private static int tier(Unit unit) {
        if (unit.parent() == null) {
            return 0;
        }
        return unit.kind().middle() ? 1 : 2;
    }
}
