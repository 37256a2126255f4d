package coop.portal.registry.ui;

import coop.portal.access.Can;
import coop.portal.registry.model.RegistryPermissions;
import coop.portal.uikit.SearchTarget;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** The search in the bar finds organisations. */
@Component
class RegistrySearch implements SearchTarget {

    private final Can can;

    RegistrySearch(Can can) {
        this.can = can;
    }

    @Override
    public String hintKey() {
        return "registry.OrganisationsView.search";
    }

    @Override
    public boolean isOpen() {
        return can.perform(RegistryPermissions.ORGANISATION_READ);
    }

    @Override
    public String path(String typed) {
        return RegistryNavigation.toOrganisations() + "?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }
}
