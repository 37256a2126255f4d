package coop.portal.fieldwork;

import coop.portal.fieldwork.persistence.Visited;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Refusal;
import coop.portal.registry.Belongings;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Fieldwork goes along with a record that is merged: it was with that organisation, whatever its record is called now. */
@Component
class MergedFieldwork implements Belongings {

    private final Visited visited;

    MergedFieldwork(Visited visited) {
        this.visited = visited;
    }

    @Override
    public String kind() {
        return "fieldwork.Belongings.fieldwork";
    }

    @Override
    public Set<String> tables() {
        return Set.of("fieldwork");
    }

    @Override
    public List<String> of(OrganisationId organisation) {
        return visited.words(organisation);
    }

    @Override
    public List<String> move(OrganisationId from, OrganisationId to) {
        List<Long> ids = visited.ids(from);
        ids.forEach(id -> visited.move(id, to));
        return ids.stream().map(Object::toString).toList();
    }

    @Override
    public List<Refusal> moveBack(OrganisationId from, OrganisationId to, List<String> rows) {
        List<Long> there = visited.ids(to);
        for (String row : rows) {
            long id = Long.parseLong(row);
            if (!there.contains(id)) {
                return List.of(Refusal.of("fieldwork.refusal.merge-undo"));
            }
            visited.move(id, from);
        }
        return List.of();
    }
}
