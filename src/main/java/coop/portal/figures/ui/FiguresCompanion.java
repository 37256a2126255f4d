package coop.portal.figures.ui;

import coop.portal.figures.model.FigurePermissions;
import coop.portal.kernel.OrganisationId;
import coop.portal.registry.OrganisationCompanion;
import org.springframework.stereotype.Component;

/** Leads from the page of an organisation to its figures. */
@Component
class FiguresCompanion implements OrganisationCompanion {

    @Override
    public String label() {
        return "figures.companion";
    }

    @Override
    public String permission() {
        return FigurePermissions.REPORT_READ;
    }

    @Override
    public String path(OrganisationId organisation) {
        return FiguresNavigation.toOrganisation(organisation);
    }
}
