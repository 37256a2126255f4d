package coop.portal.audit;

import coop.portal.audit.model.TrailEntry;
import coop.portal.audit.persistence.TrailWriting;
import coop.portal.kernel.Recorded;
import coop.portal.kernel.RecordedApart;
import coop.portal.kernel.RecordedMany;
import coop.portal.kernel.RecordedOnly;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one writer of the trail. It works at once and in the transaction of the act, and fails loudly where there is none: no
 * act without a trail, no trail without an act.
 */
@Component
class TrailListener {

    private final Stamps stamps;
    private final TrailWriting writing;

    TrailListener(Stamps stamps, TrailWriting writing) {
        this.stamps = stamps;
        this.writing = writing;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void hear(Recorded event) {
        write(List.of(event));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void hear(RecordedMany events) {
        write(events.entries());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void hear(RecordedOnly events) {
        write(events.entries());
    }

    @EventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void hear(RecordedApart event) {
        write(List.of(event.entry()));
    }

    private void write(List<? extends Recorded> events) {
        Function<Recorded, TrailEntry> stamp = stamps.now();
        writing.add(events.stream().<TrailEntry>map(stamp::apply).iterator());
    }
}
