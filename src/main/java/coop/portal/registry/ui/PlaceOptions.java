package coop.portal.registry.ui;

import coop.portal.kernel.PortalClock;
import coop.portal.territory.Territory;
import coop.portal.territory.model.Unit;
import coop.portal.uikit.Messages;
import coop.portal.uikit.list.Option;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The places a list can be narrowed to: today's communes, and the former districts by which people still think. */
@Component
class PlaceOptions {

    private final Territory territory;
    private final PortalClock clock;

    PlaceOptions(Territory territory, PortalClock clock) {
        this.territory = territory;
        this.clock = clock;
    }

    List<Option> all() {
        Stream<Option> communes = today().stream().map(unit -> new Option(unit.id().text(), unit.name()));
        Stream<Option> districts = territory.middleUnits().stream()
                .map(unit -> new Option(
                        unit.id().text(), Messages.text("registry.OrganisationsView.former-district", unit.name())));
        return Stream.concat(communes, districts).toList();
    }

    /** Today's communes, wards and townships. */
    List<Unit> today() {
        return territory.communes(clock.today());
    }
}
