package coop.portal.dissolution;

import coop.portal.access.Actor;
import coop.portal.access.Actors;
import coop.portal.dissolution.model.CaseFilter;
import coop.portal.dissolution.model.CaseRow;
import coop.portal.dissolution.model.CaseStage;
import coop.portal.dissolution.model.WaitingCase;
import coop.portal.dissolution.persistence.CaseRows;
import coop.portal.dissolution.rules.CaseTurn;
import coop.portal.kernel.Anchor;
import coop.portal.kernel.Count;
import coop.portal.kernel.Paged;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.Slice;
import coop.portal.kernel.Window;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of cases, and of those for whose next step the person who asks has the right. */
@Component
class VisibleCases implements Paged<CaseRow, CaseFilter> {

    /** So many are looked through. */
    private static final int LOOKED_AT = 200;

    private final CaseRows rows;
    private final Actors actors;
    private final PortalClock clock;

    VisibleCases(CaseRows rows, Actors actors, PortalClock clock) {
        this.rows = rows;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public Slice<CaseRow> slice(CaseFilter filter, Window window, @Nullable Anchor anchor) {
        return rows.slice(new CaseRows.Query(filter, clock.today(), Set.of()), window, anchor);
    }

    @Override
    public Count count(CaseFilter filter, int cap) {
        return rows.count(new CaseRows.Query(filter, clock.today(), Set.of()), cap);
    }

    List<WaitingCase> waiting(int limit) {
        Actor actor = actors.current();
        Set<CaseStage> stages = CaseTurn.stages(actor.permissions());
        if (stages.isEmpty()) {
            return List.of();
        }
        CaseFilter filter = new CaseFilter("", stages, Set.of(), false, false, false);
        return rows.page(new CaseRows.Query(filter, clock.today(), actor.people()), Window.first(LOOKED_AT)).stream()
                .flatMap(row -> CaseTurn.of(row.stage(), row.route(), row.grounds())
                        .filter(action -> actor.may(action.permission()))
                        .map(action -> new WaitingCase(row, action))
                        .stream())
                .limit(limit)
                .toList();
    }
}
