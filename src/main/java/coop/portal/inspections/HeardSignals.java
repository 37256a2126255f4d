package coop.portal.inspections;

import coop.portal.access.Actor;
import coop.portal.access.Actors;
import coop.portal.inspections.model.SignalFilter;
import coop.portal.inspections.model.SignalRow;
import coop.portal.inspections.persistence.SignalRows;
import coop.portal.kernel.Anchor;
import coop.portal.kernel.Count;
import coop.portal.kernel.Paged;
import coop.portal.kernel.Slice;
import coop.portal.kernel.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of what the person's agency has heard. */
@Component
class HeardSignals implements Paged<SignalRow, SignalFilter> {

    private final SignalRows rows;
    private final Actors actors;

    HeardSignals(SignalRows rows, Actors actors) {
        this.rows = rows;
        this.actors = actors;
    }

    @Override
    public Slice<SignalRow> slice(SignalFilter filter, Window window, @Nullable Anchor anchor) {
        return rows.slice(query(filter), window, anchor);
    }

    @Override
    public Count count(SignalFilter filter, int cap) {
        return rows.count(query(filter), cap);
    }

    private SignalRows.Query query(SignalFilter filter) {
        Actor actor = actors.current();
        return new SignalRows.Query(filter, actor.agency() == null ? 0 : actor.agency().value());
    }
}
