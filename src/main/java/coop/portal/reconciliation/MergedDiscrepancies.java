package coop.portal.reconciliation;

import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Refusal;
import coop.portal.reconciliation.persistence.OrganisationTraces;
import coop.portal.registry.Belongings;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Discrepancies go along with a record that is merged. They keep their subject, so that the next load confirms those of a
 * record that is no more.
 */
@Component
class MergedDiscrepancies implements Belongings {

    private final OrganisationTraces traces;

    MergedDiscrepancies(OrganisationTraces traces) {
        this.traces = traces;
    }

    @Override
    public String kind() {
        return "reconciliation.Belongings.discrepancies";
    }

    @Override
    public Set<String> tables() {
        return Set.of("reconciliation_discrepancy", "reconciliation_record", "reconciliation_link");
    }

    @Override
    public List<String> of(OrganisationId organisation) {
        return traces.open(organisation);
    }

    @Override
    public List<String> move(OrganisationId from, OrganisationId to) {
        List<String> keys = traces.keys(from);
        traces.move(keys, to);
        return keys;
    }

    @Override
    public List<Refusal> moveBack(OrganisationId from, OrganisationId to, List<String> rows) {
        traces.move(rows, from);
        return List.of();
    }
}
