package coop.portal.inspections;

import coop.portal.inspections.persistence.MovingVisits;
import coop.portal.kernel.OrganisationId;
import coop.portal.registry.MovedRows;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What agencies have heard of an organisation goes along with its record. */
@Component
class MergedSignals extends MovedRows {

    private final MovingVisits moving;

    MergedSignals(MovingVisits moving) {
        super("inspections.refusal.merge-undo-signals");
        this.moving = moving;
    }

    @Override
    public String kind() {
        return "inspections.Belongings.signals";
    }

    @Override
    public Set<String> tables() {
        return Set.of("inspection_signal");
    }

    @Override
    public List<String> of(OrganisationId organisation) {
        return moving.signalWords(organisation);
    }

    @Override
    protected List<Long> ids(OrganisationId organisation) {
        return moving.signals(organisation);
    }

    @Override
    protected void move(long id, OrganisationId to) {
        moving.moveSignal(id, to);
    }
}
