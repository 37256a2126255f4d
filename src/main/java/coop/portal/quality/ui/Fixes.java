package coop.portal.quality.ui;

import coop.portal.access.Can;
import coop.portal.kernel.OrganisationId;
import coop.portal.quality.model.FindingSheet;
import coop.portal.quality.model.Fix;
import coop.portal.registry.model.RegistryPermissions;
import coop.portal.registry.ui.RegistryNavigation;
import org.springframework.stereotype.Component;

/** Where a finding is set right by whoever looks; those who may not change a record are led to it. */
@Component
class Fixes {

    private final Can can;

    Fixes(Can can) {
        this.can = can;
    }

    String path(FindingSheet sheet) {
        OrganisationId id = sheet.row().organisation();
        String source = sheet.fixPath();
        if (source != null) {
            return source;
        }
        Fix fix = sheet.row().rule().fix();
        if (fix == Fix.COMPARE && !sheet.others().isEmpty() && can.perform(RegistryPermissions.ORGANISATION_MERGE)) {
            return RegistryNavigation.toMerge(id, sheet.others().getFirst().id());
        }
        if (fix == Fix.STATUS) {
            return RegistryNavigation.toOrganisation(id) + "/statuses";
        }
        return can.perform(RegistryPermissions.ORGANISATION_WRITE) && fix != Fix.COMPARE
                ? RegistryNavigation.toEdit(id)
                : RegistryNavigation.toOrganisation(id);
    }
}
