package coop.portal.fieldwork;

import coop.portal.access.Actor;
import coop.portal.access.Actors;
import coop.portal.calendar.WorkingDays;
import coop.portal.fieldwork.model.FieldworkDraft;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.TeamRole;
import coop.portal.fieldwork.model.TeamSeat;
import coop.portal.inspections.model.ItemId;
import coop.portal.kernel.PortalClock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Plans an invented visit as far as its number says, by the same acts as people do. */
@Component
class DemoDays {

    private final OpeningFieldwork opening;
    private final DraftingDecisions drafting;
    private final FieldworkQueries queries;
    private final Actors actors;
    private final PortalClock clock;
    private final WorkingDays working;

    DemoDays(
            OpeningFieldwork opening, DraftingDecisions drafting, FieldworkQueries queries, Actors actors, PortalClock clock,
            WorkingDays working) {
        this.opening = opening;
        this.drafting = drafting;
        this.queries = queries;
        this.actors = actors;
        this.clock = clock;
        this.working = working;
    }

    LocalDate workday(LocalDate from) {
        return working.calendar().workedFrom(from);
    }

    /** The first two have a day and a leader, the third a draft without a day, the others are only opened. */
    void run(ItemId line, int number, Actor officer) {
        FieldworkId id = actors.as(officer, () -> opening.fromLine(line));
        if (number > 2) {
            return;
        }
        act(officer, id, drafting::begin);
        if (number > 1) {
            return;
        }
        LocalDate comes = workday(clock.today().plusDays(3L + 5L * number));
        act(officer, id, (it, version) -> drafting.rewrite(it, version, decision(queries.sheet(it).draft(), comes)));
        act(officer, id, (it, version) -> drafting.formTeam(it, version, List.of(new TeamSeat(officer.user(), TeamRole.LEADER))));
    }

    private interface Act {
        void take(FieldworkId id, int version);
    }

    private void act(Actor by, FieldworkId id, Act act) {
        actors.as(by, () -> {
            act.take(id, queries.sheet(id).version());
            return id;
        });
    }

    private static FieldworkDraft decision(FieldworkDraft draft, LocalDate comes) {
        return new FieldworkDraft(
                draft.kind(), draft.mode(), draft.basis(), draft.evidence(), draft.topics(), "Nghị định 217/2025/NĐ-CP",
                "Việc chấp hành Luật Hợp tác xã và Điều lệ", draft.periodFrom(), draft.periodTo(), draft.days(), comes);
    }
}
