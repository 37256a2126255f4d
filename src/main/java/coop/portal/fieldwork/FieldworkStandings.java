package coop.portal.fieldwork;

import coop.portal.access.Actor;
import coop.portal.access.Actors;
import coop.portal.fieldwork.model.FieldworkEvent;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.persistence.SightRows;
import coop.portal.fieldwork.persistence.SightRows.Sight;
import coop.portal.fieldwork.rules.FieldworkSight;
import coop.portal.kernel.Subject;
import java.util.Collections;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How whoever acts stands to a fieldwork, for the modules that keep a part of it (LTT 6.4). */
@Component
class FieldworkStandings {

    private final SightRows rows;
    private final Actors actors;

    FieldworkStandings(SightRows rows, Actors actors) {
        this.rows = rows;
        this.actors = actors;
    }

    /**
     * How somebody stands to one.
     *
     * @param sees it is found by them at all
     * @param reads what the team has found is for them
     */
    record Standing(Sight work, boolean sees, boolean reads, boolean onTeam) {
        Subject subject() {
            return new Subject(FieldworkEvent.TYPE, work.id().text(), work.label());
        }
    }

    Optional<Standing> of(FieldworkId id) {
        Actor actor = actors.current();
        return rows.of(id).map(work -> {
            boolean own = actor.is(work.agency());
            boolean onTeam = !Collections.disjoint(actor.people(), work.team());
            boolean sees = FieldworkSight.seen(own, actor.permissions());
            return new Standing(work, sees, sees && FieldworkSight.report(
                    onTeam, own, actor.permissions(), work.stage(), work.inspection(), work.published()), onTeam);
        });
    }
}
