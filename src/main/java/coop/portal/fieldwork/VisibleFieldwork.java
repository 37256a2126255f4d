package coop.portal.fieldwork;

import coop.portal.access.Actor;
import coop.portal.access.Actors;
import coop.portal.fieldwork.model.FieldworkFilter;
import coop.portal.fieldwork.model.FieldworkPermissions;
import coop.portal.fieldwork.model.FieldworkRow;
import coop.portal.fieldwork.persistence.FieldworkRows;
import coop.portal.fieldwork.persistence.FieldworkRows.Query;
import coop.portal.kernel.Anchor;
import coop.portal.kernel.Count;
import coop.portal.kernel.Paged;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.Slice;
import coop.portal.kernel.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of fieldwork, of those that the person may see. */
@Component
class VisibleFieldwork implements Paged<FieldworkRow, FieldworkFilter> {

    private final FieldworkRows rows;
    private final Actors actors;
    private final PortalClock clock;

    VisibleFieldwork(FieldworkRows rows, Actors actors, PortalClock clock) {
        this.rows = rows;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public Slice<FieldworkRow> slice(FieldworkFilter filter, Window window, @Nullable Anchor anchor) {
        return rows.slice(query(filter), window, anchor);
    }

    @Override
    public Count count(FieldworkFilter filter, int cap) {
        return rows.count(query(filter), cap);
    }

    private Query query(FieldworkFilter filter) {
        Actor actor = actors.current();
        return new Query(filter, actor.agency(), actor.may(FieldworkPermissions.FIELDWORK_READ_ALL), clock.today());
    }
}
