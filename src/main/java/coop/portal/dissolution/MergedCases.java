package coop.portal.dissolution;

import coop.portal.dissolution.persistence.CaseGates;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Refusal;
import coop.portal.registry.Belongings;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Cases go along with a record that is merged; two open ones would be one too many. */
@Component
class MergedCases implements Belongings {

    private final CaseGates gates;

    MergedCases(CaseGates gates) {
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
    public List<String> move(OrganisationId from, OrganisationId to) {
        List<Long> ids = gates.ids(from);
        ids.forEach(id -> gates.move(id, to));
        return ids.stream().map(Object::toString).toList();
    }

    @Override
    public List<Refusal> moveBack(OrganisationId from, OrganisationId to, List<String> rows) {
        List<Long> there = gates.ids(to);
        for (String row : rows) {
            long id = Long.parseLong(row);
            if (!there.contains(id)) {
                return List.of(Refusal.of("dissolution.refusal.merge-undo"));
            }
            gates.move(id, from);
        }
        return List.of();
    }
}
