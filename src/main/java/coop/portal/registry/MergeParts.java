package coop.portal.registry;

import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Refusal;
import coop.portal.registry.model.MergeId;
import coop.portal.registry.model.MergeMoves;
import coop.portal.registry.persistence.KeptRows;
import coop.portal.registry.persistence.Merges;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Everything that belongs to organisations anywhere in the portal, as it goes along with a merge and comes back. */
@Component
class MergeParts {

    private final List<Belongings> belongings;
    private final KeptRows rows;
    private final Merges merges;

    MergeParts(List<Belongings> belongings, KeptRows rows, Merges merges) {
        this.belongings = belongings;
        this.rows = rows;
        this.merges = merges;
    }

    List<MergeMoves> of(OrganisationId from) {
        return belongings.stream()
                .map(one -> new MergeMoves(one.kind(), one.of(from)))
                .filter(moves -> !moves.things().isEmpty())
                .toList();
    }

    List<Refusal> conflicts(OrganisationId from, OrganisationId to) {
        List<Refusal> refusals = new ArrayList<>();
        belongings.forEach(one -> refusals.addAll(one.conflicts(from, to)));
        Set<String> known = new HashSet<>();
        belongings.forEach(one -> known.addAll(one.tables()));
        rows.strangers(from, known).forEach(table -> refusals.add(Refusal.of("registry.refusal.merge-strangers", table)));
        return refusals;
    }

    void move(MergeId merge, OrganisationId from, OrganisationId to) {
        belongings.forEach(one -> merges.moved(merge, one.kind(), one.move(from, to)));
    }

    List<Refusal> moveBack(MergeId merge, OrganisationId from, OrganisationId to) {
        Map<String, List<String>> moved = merges.moves(merge);
        List<Refusal> refusals = new ArrayList<>();
        for (Belongings one : belongings) {
            List<String> keys = moved.getOrDefault(one.kind(), List.of());
            if (!keys.isEmpty()) {
                refusals.addAll(one.moveBack(from, to, keys));
            }
        }
        return refusals;
    }
}
