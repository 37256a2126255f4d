package coop.portal.fieldwork.model;

import coop.portal.inspections.model.AwaitedVisit;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.UserId;
import java.time.LocalDate;
import java.util.List;

/**
 * What the people of an agency do on some days.
 *
 * @param own of the agency of whoever looks, which alone sees who is away
 * @param undated visits that are opened and have no day
 * @param awaited lines of the issued plan of which no visit is opened
 */
public record TeamCalendar(
        AgencyId agency,
        String agencyName,
        boolean own,
        LocalDate today,
        OnSite window,
        List<CalendarPerson> people,
        List<CalendarVisit> visits,
        List<AbsenceRow> absences,
        List<CalendarVisit> undated,
        List<AwaitedVisit> awaited,
        List<CalendarClash> clashes) {

    /** Somebody who may be on a team. */
    public record CalendarPerson(UserId user, String name) {}

    public List<CalendarVisit> on(LocalDate day) {
        return visits.stream().filter(visit -> visit.on(day)).toList();
    }

    public List<AbsenceRow> away(LocalDate day) {
        return absences.stream().filter(absence -> absence.days().holds(day)).toList();
    }

    /** What does not go together with a visit on a day. */
    public List<CalendarClash> clashes(FieldworkId visit, LocalDate day) {
        return clashes.stream().filter(clash -> clash.visits().contains(visit) && clash.days().holds(day)).toList();
    }
}
