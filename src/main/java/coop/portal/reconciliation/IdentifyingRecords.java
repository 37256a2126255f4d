package coop.portal.reconciliation;

import coop.portal.kernel.Change;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.RefusedException;
import coop.portal.reconciliation.model.DiscrepancyKind;
import coop.portal.reconciliation.model.ItemDifference;
import coop.portal.reconciliation.model.NationalValues;
import coop.portal.reconciliation.persistence.Discrepancy;
import coop.portal.reconciliation.persistence.KnownDiscrepancies;
import coop.portal.reconciliation.persistence.LoadRecords;
import coop.portal.reconciliation.rules.Comparison;
import coop.portal.registry.PublicOrganisations;
import coop.portal.registry.model.PublicItems;
import java.util.List;
import org.springframework.stereotype.Component;

/** A person says which organisation a national record is: the portal remembers it and compares the two. */
@Component
class IdentifyingRecords {

    private final KnownDiscrepancies known;
    private final LoadRecords records;
    private final PublicOrganisations registry;
    private final Places places;
    private final DiscrepancyDesk desk;

    IdentifyingRecords(KnownDiscrepancies known, LoadRecords records, PublicOrganisations registry, Places places,
            DiscrepancyDesk desk) {
        this.known = known;
        this.records = records;
        this.registry = registry;
        this.places = places;
        this.desk = desk;
    }

    PublicItems pick(Discrepancy one, OrganisationId organisation) {
        if (!one.candidates().contains(organisation)) {
            throw new RefusedException("reconciliation.refusal.not-a-candidate");
        }
        PublicItems picked = registry.items(List.of(organisation)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("organisation " + organisation.text()));
        known.link(one.subject(), organisation);
        one.identify(Raising.about(picked, DiscrepancyKind.DIFFERENT));
        return picked;
    }

    /** It stands in the registry now: whatever differs already is to be settled like any difference. */
    void registered(Discrepancy one, OrganisationId organisation) {
        PublicItems items = registry.items(List.of(organisation)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("organisation " + organisation.text()));
        known.link(one.subject(), organisation);
        one.identify(Raising.about(items, DiscrepancyKind.DIFFERENT));
        desk.keep(one, compare(one, items));
        desk.tell(one, "registered", null, new Change("reconciliation.DiscrepancyView.organisation", null, items.name()));
    }

    List<ItemDifference> compare(Discrepancy one, PublicItems portal) {
        NationalValues national = records.values(one.load(), one.row())
                .orElseThrow(() -> new NotFoundException("row of a load"));
        return Comparison.between(
                national, places.national(national.address()), portal, places.portal(portal));
    }
}
