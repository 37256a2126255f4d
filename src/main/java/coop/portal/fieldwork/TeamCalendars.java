package coop.portal.fieldwork;

import coop.portal.access.Actor;
import coop.portal.access.Staff;
import coop.portal.calendar.WorkingDays;
import coop.portal.fieldwork.model.AbsenceRow;
import coop.portal.fieldwork.model.CalendarVisit;
import coop.portal.fieldwork.model.FieldworkPermissions;
import coop.portal.fieldwork.model.OnSite;
import coop.portal.fieldwork.model.TeamCalendar;
import coop.portal.fieldwork.model.TeamCalendar.CalendarPerson;
import coop.portal.fieldwork.model.TeamRole;
import coop.portal.fieldwork.persistence.AbsenceRows;
import coop.portal.fieldwork.persistence.CalendarRows;
import coop.portal.fieldwork.rules.CalendarClashes;
import coop.portal.fieldwork.rules.MovingPolicy;
import coop.portal.inspections.AwaitedVisits;
import coop.portal.inspections.model.AwaitedVisit;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.UserId;
import coop.portal.kernel.Window;
import coop.portal.kernel.deadline.WorkingCalendar;
import coop.portal.territory.Agencies;
import coop.portal.territory.model.Agency;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the people of an agency do on which days: the own one, and any for those who look after the whole. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(FieldworkPermissions.FIELDWORK_READ)
public class TeamCalendars {

    /** So many visits and absences of an agency are shown at once. */
    private static final int MOST = 1_000;

    private static final int FIRST_WEEK = 6;

    private final CalendarRows rows;
    private final AbsenceRows absences;
    private final AwaitedVisits awaited;
    private final Staff staff;
    private final WorkingDays days;
    private final Whose whose;

    TeamCalendars(
            CalendarRows rows, AbsenceRows absences, AwaitedVisits awaited, Staff staff, WorkingDays days, Whose whose) {
        this.rows = rows;
        this.absences = absences;
        this.awaited = awaited;
        this.staff = staff;
        this.days = days;
        this.whose = whose;
    }

    /** Of which agencies whoever asks sees the calendar. */
    @Component
    record Whose(FieldworkDesk.Surroundings around, Agencies agencies) {

        Actor actor() {
            return around.actors().current();
        }

        /** @param wanted none for the own one */
        Agency of(@Nullable AgencyId wanted) {
            Actor actor = actor();
            AgencyId id = wanted == null ? actor.agency() : wanted;
            if (id == null || !actor.is(id) && !actor.may(FieldworkPermissions.FIELDWORK_READ_ALL)) {
                throw new NotFoundException("agency");
            }
            return agencies.all().stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("agency"));
        }
    }

    /** @param agency none for the own one */
    public TeamCalendar of(@Nullable AgencyId agency, OnSite window) {
        Agency one = whose.of(agency);
        Actor actor = whose.actor();
        boolean own = actor.is(one.id());
        List<CalendarVisit> live = rows.slice(new CalendarRows.Query(one.id(), window.from()), Window.first(MOST), null).rows();
        List<CalendarVisit> visits = live.stream()
                .map(visit -> visit.movableBy(own && movable(visit, actor)))
                .toList();
        List<AbsenceRow> away = own
                ? absences.slice(new AbsenceRows.Query(one.id(), window), Window.first(MOST), null).rows()
                : List.of();
        List<CalendarVisit> shown = visits.stream()
                .filter(visit -> visit.days() != null && visit.days().meets(window))
                .toList();
        return new TeamCalendar(
                one.id(), one.name(), own, whose.around().clock().today(), window, people(one.id(), own, shown), shown, away,
                undated(visits), awaited(one.id(), window, live), CalendarClashes.find(shown, away, window));
    }

    /** Which days are worked, for whoever draws them. */
    public WorkingCalendar workingDays() {
        return days.calendar();
    }

    /** The agencies whose calendar whoever asks may look at, beside the own one. */
    public List<Agency> agencies() {
        return whose.actor().may(FieldworkPermissions.FIELDWORK_READ_ALL)
                ? whose.agencies().all().stream()
                        .filter(agency -> agency.validOn(whose.around().clock().today()))
                        .sorted(Comparator.comparing(Agency::name))
                        .toList()
                : List.of();
    }

    private static boolean movable(CalendarVisit visit, Actor actor) {
        boolean leads = visit.team().stream()
                .anyMatch(one -> one.role() == TeamRole.LEADER && actor.people().contains(one.user()));
        return actor.may(FieldworkPermissions.FIELDWORK_CONDUCT)
                && MovingPolicy.may(visit.stage(), actor.permissions(), leads);
    }

    /** Of the own agency everybody who may be on a team, of another those who are on one. */
    private List<CalendarPerson> people(AgencyId agency, boolean own, List<CalendarVisit> visits) {
        Map<UserId, String> names = new LinkedHashMap<>();
        if (own) {
            staff.who(agency, FieldworkPermissions.FIELDWORK_CONDUCT).forEach(one -> names.put(one.id(), one.name()));
        }
        visits.forEach(visit -> visit.team().forEach(member -> names.putIfAbsent(member.user(), member.name())));
        return names.entrySet().stream()
                .map(one -> new CalendarPerson(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(CalendarPerson::name))
                .toList();
    }

    private static List<CalendarVisit> undated(List<CalendarVisit> visits) {
        return visits.stream()
                .filter(visit -> visit.days() == null && MovingPolicy.STAGES.contains(visit.stage()))
                .sorted(Comparator.comparing(CalendarVisit::organisationName))
                .toList();
    }

    /** Until the month that is looked at: the first whole week lies in it, also where the last one leads into the next. */
    private List<AwaitedVisit> awaited(AgencyId agency, OnSite window, List<CalendarVisit> live) {
        Set<Long> begun = live.stream().map(CalendarVisit::item).filter(item -> item != null).collect(Collectors.toSet());
        return awaited.until(agency, YearMonth.from(window.from().plusDays(FIRST_WEEK))).stream()
                .filter(line -> !begun.contains(line.item().value()))
                .toList();
    }
}
