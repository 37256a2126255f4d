package coop.portal.quality;

import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Refusal;
import coop.portal.registry.Belongings;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Findings do not go along when two records are merged: they are about one record's facts. Those of the record that leaves are
 * closed by the check that follows, and come back, with what was dismissed, when the merge is undone.
 */
@Component
class MergedFindings implements Belongings {

    @Override
    public String kind() {
        return "quality.Belongings.findings";
    }

    @Override
    public Set<String> tables() {
        return Set.of("quality_finding", "quality_sharing", "quality_pending");
    }

    @Override
    public List<String> of(OrganisationId organisation) {
        return List.of();
    }

    @Override
    public List<String> move(OrganisationId from, OrganisationId to) {
        return List.of();
    }

    @Override
    public List<Refusal> moveBack(OrganisationId from, OrganisationId to, List<String> rows) {
        return List.of();
    }
}
