package coop.portal.fieldwork;

import coop.portal.fieldwork.persistence.Visited;
import coop.portal.kernel.OrganisationId;
import coop.portal.registry.MovedRows;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Fieldwork goes along with a record that is merged: it was with that organisation, whatever its record is called now. */
@Component
class MergedFieldwork extends MovedRows {

    private final Visited visited;

    MergedFieldwork(Visited visited) {
        super("fieldwork.refusal.merge-undo");
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
    protected List<Long> ids(OrganisationId organisation) {
        return visited.ids(organisation);
    }

    @Override
    protected void move(long id, OrganisationId to) {
        visited.move(id, to);
    }
}
