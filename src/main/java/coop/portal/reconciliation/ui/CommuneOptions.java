package coop.portal.reconciliation.ui;

import coop.portal.kernel.PortalClock;
import coop.portal.territory.Territory;
import coop.portal.uikit.list.Option;
import java.util.List;
import org.springframework.stereotype.Component;

/** The communes of today, as a filter offers them. */
@Component
class CommuneOptions {

    private final Territory territory;
    private final PortalClock clock;

    CommuneOptions(Territory territory, PortalClock clock) {
        this.territory = territory;
        this.clock = clock;
    }

    List<Option> all() {
        return territory.communes(clock.today()).stream()
                .map(unit -> new Option(unit.id().text(), unit.name()))
                .toList();
    }
}
