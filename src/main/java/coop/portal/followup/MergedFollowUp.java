package coop.portal.followup;

import coop.portal.followup.model.Followed;
import coop.portal.followup.persistence.FollowedRecords;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Refusal;
import coop.portal.registry.Belongings;
import coop.portal.registry.PublicOrganisations;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What was found and recommended goes along with a record that is merged, and comes back with the undo. */
@Component
class MergedFollowUp implements Belongings {

    private final FollowedRecords records;
    private final PublicOrganisations register;

    MergedFollowUp(FollowedRecords records, PublicOrganisations register) {
        this.records = records;
        this.register = register;
    }

    @Override
    public String kind() {
        return "followup.Belongings.recommendations";
    }

    @Override
    public Set<String> tables() {
        return Set.of("followup_violation", "followup_recommendation", "followup_referral");
    }

    @Override
    public List<String> of(OrganisationId organisation) {
        return records.labels(organisation);
    }

    @Override
    public List<String> move(OrganisationId from, OrganisationId to) {
        List<String> keys = records.keys(from);
        if (!keys.isEmpty()) {
            records.move(keys, followed(to));
        }
        return keys;
    }

    @Override
    public List<Refusal> moveBack(OrganisationId from, OrganisationId to, List<String> rows) {
        if (!records.keys(to).containsAll(rows)) {
            return List.of(Refusal.of("followup.refusal.merge-undo"));
        }
        if (!rows.isEmpty()) {
            records.move(rows, followed(from));
        }
        return List.of();
    }

    private Followed followed(OrganisationId id) {
        return register.refs(List.of(id)).stream()
                .findFirst()
                .map(Followed::of)
                .orElseThrow(() -> new NotFoundException("organisation " + id.text()));
    }
}
