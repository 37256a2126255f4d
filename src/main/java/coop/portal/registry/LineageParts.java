package coop.portal.registry;

import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Refusal;
import coop.portal.registry.persistence.Lineages;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Steps of descent go along with a record that is merged. */
@Component
class LineageParts implements Belongings {

    private final Lineages lineages;

    LineageParts(Lineages lineages) {
        this.lineages = lineages;
    }

    @Override
    public String kind() {
        return "registry.Belongings.lineage";
    }

    @Override
    public Set<String> tables() {
        return Set.of("organisation_lineage_part");
    }

    @Override
    public List<String> of(OrganisationId organisation) {
        return lineages.of(Set.of(organisation)).stream()
                .map(row -> row.document() + " (" + row.on().getYear() + ")")
                .toList();
    }

    @Override
    public List<Refusal> conflicts(OrganisationId from, OrganisationId to) {
        List<Long> there = lineages.steps(to);
        return lineages.steps(from).stream().anyMatch(there::contains)
                ? List.of(Refusal.of("registry.refusal.merge-lineage"))
                : List.of();
    }

    @Override
    public List<String> move(OrganisationId from, OrganisationId to) {
        List<Long> steps = lineages.steps(from);
        steps.forEach(step -> lineages.move(step, from, to));
        return steps.stream().map(String::valueOf).toList();
    }

    @Override
    public List<Refusal> moveBack(OrganisationId from, OrganisationId to, List<String> rows) {
        List<Refusal> refusals = new ArrayList<>();
        List<Long> steps = rows.stream().map(Long::valueOf).toList();
        if (!lineages.steps(to).containsAll(steps)) {
            refusals.add(Refusal.of("registry.refusal.merge-undo-lineage"));
        } else {
            steps.forEach(step -> lineages.move(step, to, from));
        }
        return refusals;
    }
}
