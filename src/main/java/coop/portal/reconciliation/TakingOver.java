package coop.portal.reconciliation;

import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.OrganisationId;
import coop.portal.reconciliation.model.ItemDifference;
import coop.portal.reconciliation.model.PublicItem;
import coop.portal.reconciliation.persistence.Discrepancy;
import coop.portal.reconciliation.persistence.LoadRecords;
import coop.portal.reconciliation.rules.NationalDraft;
import coop.portal.reconciliation.rules.StatusWords;
import coop.portal.registry.ChangingStatus;
import coop.portal.registry.OrganisationQueries;
import coop.portal.registry.RegisteringOrganisations;
import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.OrganisationVersion;
import coop.portal.registry.model.StatusChange;
import coop.portal.registry.model.StatusSource;
import coop.portal.uikit.Messages;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Overwrites an item of the registry with what the national system says, through the registry's own use cases. */
@Component
class TakingOver {

    private static final String REASON = "reconciliation.TakingOver.reason";

    private final OrganisationQueries organisations;
    private final RegisteringOrganisations registering;
    private final ChangingStatus statuses;
    private final Places places;
    private final LoadRecords records;

    TakingOver(
            OrganisationQueries organisations,
            RegisteringOrganisations registering,
            ChangingStatus statuses,
            Places places,
            LoadRecords records) {
        this.organisations = organisations;
        this.registering = registering;
        this.statuses = statuses;
        this.places = places;
        this.records = records;
    }

    void take(Discrepancy one, ItemDifference item) {
        OrganisationId id = one.organisation().orElseThrow(() -> new NotFoundException("organisation"));
        OrganisationVersion kept = organisations.sheet(id).kept();
        LoadRecords.Named load = records.named(one.load()).orElseThrow(() -> new NotFoundException("load"));
        String reason = Messages.text(Messages.VIETNAMESE, REASON, load.fileName(), load.at().toLocalDate());
        String value = String.valueOf(item.national());
        if (item.item() == PublicItem.STATUS) {
            status(kept, StatusWords.ofKey(value).orElseThrow(), load.at().toLocalDate(), reason);
        } else {
            registering.correct(id, kept.version(), NationalDraft.with(
                    kept.draft(), item.item(), value, places.unit(value).orElse(null)), reason, true);
        }
    }

    /** The national system does not tell since when: the day it was read, or the day of the last change when that is later. */
    private void status(OrganisationVersion kept, LegalStatus status, LocalDate read, String reason) {
        LocalDate last = kept.draft().statuses().legalSince();
        LocalDate since = last != null && last.isAfter(read) ? last : read;
        StatusSource source = status == LegalStatus.NOT_AT_ADDRESS ? StatusSource.TAX_AUTHORITY : StatusSource.REGISTRATION;
        statuses.legal(kept.id(), kept.version(), new StatusChange<>(status, since, reason, reason, source));
    }
}
