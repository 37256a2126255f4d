package coop.portal.registry;

import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.UnitId;
import coop.portal.registry.model.OrganisationRef;
import coop.portal.registry.model.OrganisationSheet;
import coop.portal.registry.model.OrganisationVersion;
import coop.portal.registry.persistence.Masking;
import coop.portal.registry.persistence.OldNames;
import coop.portal.registry.persistence.PublicRegister;
import coop.portal.registry.persistence.StatusHistory;
import coop.portal.territory.Agencies;
import coop.portal.territory.Territory;
import coop.portal.territory.model.Agency;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the page of an organisation shows around what is kept. */
@Component
class SheetParts {

    private final Territory territory;
    private final Agencies agencies;
    private final PublicRegister register;
    private final StatusHistory history;
    private final OldNames oldNames;
    private final Masking personal;
    private final Desk desk;

    SheetParts(
            Territory territory,
            Agencies agencies,
            PublicRegister register,
            StatusHistory history,
            OldNames oldNames,
            Masking personal,
            Desk desk) {
        this.territory = territory;
        this.agencies = agencies;
        this.register = register;
        this.history = history;
        this.oldNames = oldNames;
        this.personal = personal;
        this.desk = desk;
    }

    OrganisationSheet sheet(OrganisationVersion kept) {
        OrganisationVersion shown = personal.shown(kept);
        boolean hidden = !personal.clear(kept.draft().seat().commune());
        return new OrganisationSheet(
                shown, place(kept), agency(kept), union(kept), history.of(kept.id()), oldNames.of(kept.id()), hidden);
    }

    private String place(OrganisationVersion kept) {
        UnitId commune = kept.draft().seat().commune();
        return commune == null || territory.find(commune).isEmpty() ? "" : territory.label(commune, desk.today());
    }

    @Nullable String agency(OrganisationVersion kept) {
        return kept.draft().registration().agency() == null
                ? null
                : agencies.find(kept.draft().registration().agency()).map(Agency::name).orElse(null);
    }

    @Nullable OrganisationRef union(OrganisationVersion kept) {
        OrganisationId union = kept.draft().governance().union();
        return union == null ? null : register.all(Set.of(union)).stream().findFirst().orElse(null);
    }
}
