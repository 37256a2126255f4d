package coop.portal.followup.ui;

import coop.portal.kernel.PortalClock;
import coop.portal.territory.Agencies;
import coop.portal.territory.Territory;
import coop.portal.uikit.list.Option;
import java.util.List;
import org.springframework.stereotype.Component;

/** The communes and agencies of today, as a filter offers them. */
@Component
class FollowUpOptions {

    private final Territory territory;
    private final Agencies agencies;
    private final PortalClock clock;

    FollowUpOptions(Territory territory, Agencies agencies, PortalClock clock) {
        this.territory = territory;
        this.agencies = agencies;
        this.clock = clock;
    }

    List<Option> communes() {
        return territory.communes(clock.today()).stream()
                .map(unit -> new Option(unit.id().text(), unit.name()))
                .toList();
    }

    List<Option> agencies() {
        return agencies.all(clock.today()).stream()
                .map(agency -> new Option(agency.id().text(), agency.name()))
                .toList();
    }
}
