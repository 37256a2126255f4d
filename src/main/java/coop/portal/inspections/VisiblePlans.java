package coop.portal.inspections;

import coop.portal.access.Actor;
import coop.portal.access.Actors;
import coop.portal.inspections.model.InspectionPermissions;
import coop.portal.inspections.model.PlanFilter;
import coop.portal.inspections.model.PlanRow;
import coop.portal.inspections.persistence.PlanRows;
import coop.portal.inspections.persistence.PlanRows.Listed;
import coop.portal.inspections.persistence.PlanRows.Query;
import coop.portal.inspections.persistence.PlanRows.Viewer;
import coop.portal.inspections.rules.PlanSight;
import coop.portal.kernel.Anchor;
import coop.portal.kernel.Count;
import coop.portal.kernel.Paged;
import coop.portal.kernel.Slice;
import coop.portal.kernel.Window;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of plans, each as far as the person may see it. */
@Component
class VisiblePlans implements Paged<PlanRow, PlanFilter> {

    private final PlanRows rows;
    private final Actors actors;

    VisiblePlans(PlanRows rows, Actors actors) {
        this.rows = rows;
        this.actors = actors;
    }

    @Override
    public Slice<PlanRow> slice(PlanFilter filter, Window window, @Nullable Anchor anchor) {
        Actor actor = actors.current();
        Slice<Listed> slice = rows.slice(query(filter, actor), window, anchor);
        return new Slice<>(slice.rows().stream().map(listed -> seen(listed, actor)).toList(), slice.end());
    }

    @Override
    public Count count(PlanFilter filter, int cap) {
        return rows.count(query(filter, actors.current()), cap);
    }

    private static Query query(PlanFilter filter, Actor actor) {
        return new Query(filter, new Viewer(
                actor.agency(), PlanSight.reviews(actor.permissions()), actor.may(InspectionPermissions.PLAN_READ_ALL)));
    }

    private static PlanRow seen(Listed listed, Actor actor) {
        PlanSight sight = PlanSight.of(
                actor.is(listed.whole().agency()), actor.permissions(), listed.stage(), listed.issued() != null);
        return sight == PlanSight.FULL ? listed.whole() : Objects.requireNonNull(listed.issued());
    }
}
