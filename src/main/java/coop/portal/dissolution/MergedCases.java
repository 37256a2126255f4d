package coop.portal.dissolution;

import coop.portal.dissolution.persistence.CaseGates;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Refusal;
import coop.portal.registry.MovedRows;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Cases go along with a record that is merged; two open ones would be one too many. */
@Component
class MergedCases extends MovedRows {

    private final CaseGates gates;

    MergedCases(CaseGates gates) {
        super("dissolution.refusal.merge-undo");
        this.gates = gates;
    }

    @Override
    public String kind() {
        return "dissolution.Belongings.cases";
    }

    @Override
    public Set<String> tables() {
        return Set.of("dissolution_case");
    }

    @Override
    public List<String> of(OrganisationId organisation) {
        return gates.words(organisation);
    }

    @Override
    public List<Refusal> conflicts(OrganisationId from, OrganisationId to) {
        return gates.hasOpen(from) && gates.hasOpen(to)
                ? List.of(Refusal.of("dissolution.refusal.merge-two-open"))
                : List.of();
    }

    @Override
    protected List<Long> ids(OrganisationId organisation) {
        return gates.ids(organisation);
    }

    @Override
    protected void move(long id, OrganisationId to) {
        gates.move(id, to);
    }
}
