package coop.portal.fieldwork;

import coop.portal.access.Staff;
import coop.portal.access.model.Colleague;
import coop.portal.fieldwork.model.Declaration;
import coop.portal.fieldwork.model.FieldworkPermissions;
import coop.portal.fieldwork.model.TeamMember;
import coop.portal.fieldwork.model.TeamRole;
import coop.portal.fieldwork.model.TeamSeat;
import coop.portal.fieldwork.persistence.Teams;
import coop.portal.fieldwork.rules.TeamPolicy;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.Change;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.UserId;
import coop.portal.registry.ConnectedPeople;
import coop.portal.registry.model.PersonRole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts people on a team: of the agency, and nothing to the subject as far as the registry knows. */
@Component
class FormingTeams {

    private final Staff staff;
    private final ConnectedPeople connected;
    private final Teams teams;

    FormingTeams(Staff staff, ConnectedPeople connected, Teams teams) {
        this.staff = staff;
        this.connected = connected;
        this.teams = teams;
    }

    List<Colleague> staff(AgencyId agency) {
        return staff.who(agency, FieldworkPermissions.FIELDWORK_CONDUCT);
    }

    /** What those who stay declared stays; the others have to declare. @return what changed */
    List<Change> seat(OpenFieldwork open, List<TeamSeat> seats) {
        Map<UserId, String> names = staff(open.work().agency()).stream()
                .collect(Collectors.toMap(Colleague::id, Colleague::name));
        Map<UserId, PersonRole> offices = new HashMap<>();
        for (TeamSeat seat : seats) {
            String name = names.get(seat.user());
            if (name != null) {
                String number = seat.personalId().isBlank() ? null : seat.personalId().strip();
                connected.office(open.work().organisation(), name, number).ifPresent(office -> offices.put(seat.user(), office));
            }
        }
        List<Refusal> reasons = TeamPolicy.check(seats, names, offices);
        if (!reasons.isEmpty()) {
            throw new RefusedException(reasons);
        }
        Map<UserId, TeamMember> before = open.team().stream().collect(Collectors.toMap(TeamMember::user, Function.identity()));
        List<TeamMember> team = seats.stream().map(seat -> member(seat, names, before)).toList();
        teams.write(open.work().id(), team);
        open.work().ledBy(team.stream()
                .filter(one -> one.role() == TeamRole.LEADER)
                .map(TeamMember::name)
                .findFirst()
                .orElse(null));
        return TrailWords.teams(open.team(), team);
    }

    private static TeamMember member(TeamSeat seat, Map<UserId, String> names, Map<UserId, TeamMember> before) {
        TeamMember was = before.get(seat.user());
        return new TeamMember(
                seat.user(), Objects.requireNonNull(names.get(seat.user())), seat.role(),
                was == null ? Declaration.WAITING : was.declaration(), was == null ? null : was.remark(), List.of());
    }
}
