package coop.portal.inspections;

import coop.portal.inspections.persistence.MovingVisits;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Refusal;
import coop.portal.registry.Belongings;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What agencies have heard of an organisation goes along with its record. */
@Component
class MergedSignals implements Belongings {

    private final MovingVisits moving;

    MergedSignals(MovingVisits moving) {
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
    public List<String> move(OrganisationId from, OrganisationId to) {
        List<Long> signals = moving.signals(from);
        signals.forEach(signal -> moving.moveSignal(signal, to));
        return signals.stream().map(String::valueOf).toList();
    }

    @Override
    public List<Refusal> moveBack(OrganisationId from, OrganisationId to, List<String> rows) {
        List<Long> signals = rows.stream().map(Long::valueOf).toList();
        if (!moving.signals(to).containsAll(signals)) {
            return List.of(Refusal.of("inspections.refusal.merge-undo-signals"));
        }
        signals.forEach(signal -> moving.moveSignal(signal, from));
        return List.of();
    }
}
