package coop.portal.followup;

import coop.portal.followup.model.Followed;
import coop.portal.followup.persistence.FollowedRecords;
import coop.portal.kernel.OrganisationId;
import coop.portal.registry.PublicOrganisations;
import coop.portal.registry.model.OrganisationCorrected;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An organisation that gets another name or seat has them here too, so that its commune sees what it has to do. */
@Component
class FollowedOrganisations {

    private final FollowedRecords records;
    private final PublicOrganisations register;

    FollowedOrganisations(FollowedRecords records, PublicOrganisations register) {
        this.records = records;
        this.register = register;
    }

    @EventListener
    void hear(OrganisationCorrected corrected) {
        OrganisationId id = corrected.id();
        if (records.knows(id)) {
            register.refs(List.of(id)).forEach(ref -> records.move(records.keys(id), Followed.of(ref)));
        }
    }
}
