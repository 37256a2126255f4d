package coop.portal.territory;

import coop.portal.territory.model.Agency;
import coop.portal.territory.model.Reference;
import coop.portal.territory.model.TerritoryChanged;
import coop.portal.territory.rules.UnitMap;
import coop.portal.territory.rules.UnitMatching;
import coop.portal.territory.rules.VietnameseOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** All of the territory in memory, read when it is first asked for and again after each committed change. */
@Component
class ReferenceMemory {

    /** One state of things; whoever holds it sees no change half made. */
    record Snapshot(UnitMap units, UnitMatching matching, List<Agency> agencies) {

        static Snapshot of(Reference reference) {
            UnitMap units = new UnitMap(reference.units(), reference.successions());
            return new Snapshot(
                    units, new UnitMatching(units), VietnameseOrder.sorted(reference.agencies(), Agency::name));
        }
    }

    private final ReferenceSource source;
    private volatile @Nullable Snapshot snapshot;

    ReferenceMemory(ReferenceSource source) {
        this.source = source;
    }

    Snapshot get() {
        Snapshot now = snapshot;
        return now == null ? first() : now;
    }

    private synchronized Snapshot first() {
        Snapshot now = snapshot;
        if (now == null) {
            now = Snapshot.of(source.read());
            snapshot = now;
        }
        return now;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    synchronized void readAgain(TerritoryChanged change) {
        snapshot = Snapshot.of(source.read());
    }
}
