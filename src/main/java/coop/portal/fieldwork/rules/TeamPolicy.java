package coop.portal.fieldwork.rules;

import coop.portal.fieldwork.model.TeamRole;
import coop.portal.fieldwork.model.TeamSeat;
import coop.portal.kernel.Refusal;
import coop.portal.registry.model.PersonRole;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import coop.portal.kernel.UserId;

/** Who may be on a team: people of the agency, one leader, nobody who is anything to the subject (NĐ217 12; LTT 27; SD-3). */
public final class TeamPolicy {

    private TeamPolicy() {}

    /**
     * Why a team cannot be as it was put together.
     *
     * @param names of the agency's people who may be on a team
     * @param offices what people of these names are at the subject
     */
    public static List<Refusal> check(List<TeamSeat> seats, Map<UserId, String> names, Map<UserId, PersonRole> offices) {
        List<Refusal> refusals = new ArrayList<>();
        Set<UserId> seen = new HashSet<>();
        for (TeamSeat seat : seats) {
            String name = names.get(seat.user());
            if (name == null) {
                refusals.add(Refusal.of(FieldworkTable.REFUSAL + "not-of-the-agency"));
            } else if (!seen.add(seat.user())) {
                refusals.add(Refusal.of(FieldworkTable.REFUSAL + "twice-on-team", name));
            } else if (offices.containsKey(seat.user())) {
                refusals.add(Refusal.of(FieldworkTable.REFUSAL + "of-the-subject", name, offices.get(seat.user())));
            }
        }
        if (seats.stream().filter(seat -> seat.role() == TeamRole.LEADER).count() > 1) {
            refusals.add(Refusal.of(FieldworkTable.REFUSAL + "two-leaders"));
        }
        return refusals;
    }
}
