package coop.portal.fieldwork.model;

import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.UserId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fieldwork on the calendar of its agency.
 *
 * @param item the line of the plan, none without plan
 * @param month of the plan
 * @param days on site, none while it has no day
 * @param elsewhere visits of other agencies to the same organisation on these days
 * @param movable by whoever looks, to another day
 */
public record CalendarVisit(
        FieldworkId id,
        int version,
        OrganisationId organisation,
        String organisationName,
        FieldworkStage stage,
        @Nullable Long item,
        int year,
        @Nullable Integer month,
        @Nullable LocalDate plannedFrom,
        @Nullable OnSite days,
        List<Member> team,
        List<Other> elsewhere,
        boolean movable) {

    public CalendarVisit {
        team = List.copyOf(team);
        elsewhere = List.copyOf(elsewhere);
    }

    /** Somebody on its team. */
    public record Member(UserId user, String name, TeamRole role) {}

    /** A visit of another agency, of which no more is told. */
    public record Other(String agencyName, OnSite days) {}

    /** The team takes its people's days: not while it is paused. */
    public boolean takesDays() {
        return days != null && FieldworkStage.TAKES_DAYS.contains(stage);
    }

    public boolean on(LocalDate day) {
        return days != null && days.holds(day);
    }

    public boolean has(UserId user) {
        return team.stream().anyMatch(one -> one.user().equals(user));
    }

    public CalendarVisit movableBy(boolean whoLooks) {
        return new CalendarVisit(
                id, version, organisation, organisationName, stage, item, year, month, plannedFrom, days, team, elsewhere, whoLooks);
    }
}
