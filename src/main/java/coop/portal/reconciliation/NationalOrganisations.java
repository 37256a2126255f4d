package coop.portal.reconciliation;

import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.OrganisationId;
import coop.portal.reconciliation.model.DiscrepancyId;
import coop.portal.reconciliation.model.NationalValues;
import coop.portal.reconciliation.persistence.Discrepancy;
import coop.portal.reconciliation.persistence.LoadRecords;
import coop.portal.reconciliation.rules.NationalDraft;
import coop.portal.registry.KnownElsewhere;
import coop.portal.uikit.Messages;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What only the national system knows, offered to the registry; once it is registered, the two are held against each other. */
@Component
class NationalOrganisations implements KnownElsewhere {

    static final String KIND = "national";

    private final DiscrepancyDesk desk;
    private final IdentifyingRecords identifying;
    private final LoadRecords records;
    private final Places places;

    NationalOrganisations(DiscrepancyDesk desk, IdentifyingRecords identifying, LoadRecords records, Places places) {
        this.desk = desk;
        this.identifying = identifying;
        this.records = records;
        this.places = places;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Known> find(String id) {
        Discrepancy one = desk.find(DiscrepancyId.parse(id));
        if (!one.onlyNational()) {
            return Optional.empty();
        }
        LoadRecords.Named load = records.named(one.load()).orElseThrow(() -> new NotFoundException("load"));
        NationalValues national = records.values(one.load(), one.row()).orElseThrow(() -> new NotFoundException("row of a load"));
        String source = Messages.text(Messages.VIETNAMESE, "reconciliation.NationalOrganisations.source",
                load.fileName(), load.at().toLocalDate());
        return Optional.of(new Known(NationalDraft.of(
                national, national.address() == null ? null : places.unit(national.address()).orElse(null)), source));
    }

    @Override
    public void registered(String id, OrganisationId organisation) {
        Discrepancy one = desk.find(DiscrepancyId.parse(id));
        identifying.registered(one, organisation);
        desk.confirmWhenAgreed(one);
        desk.save(one);
    }
}
