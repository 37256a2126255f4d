package coop.portal.fieldwork.rules;

import coop.portal.fieldwork.model.AbsenceRow;
import coop.portal.fieldwork.model.CalendarClash;
import coop.portal.fieldwork.model.CalendarClash.Kind;
import coop.portal.fieldwork.model.CalendarVisit;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.OnSite;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Finds what does not go together: a person on two teams or away, an organisation visited twice. */
public final class CalendarClashes {

    private CalendarClashes() {}

    /** Those that touch the days that are looked at, the earliest first. */
    public static List<CalendarClash> find(List<CalendarVisit> visits, List<AbsenceRow> absences, OnSite window) {
        List<CalendarVisit> taking = visits.stream().filter(CalendarVisit::takesDays).toList();
        List<CalendarClash> found = new ArrayList<>();
        for (int i = 0; i < taking.size(); i++) {
            CalendarVisit one = taking.get(i);
            taking.subList(i + 1, taking.size()).forEach(other -> pair(one, other, found));
            absences.forEach(absence -> away(one, absence, found));
            others(one, found);
        }
        return found.stream()
                .filter(clash -> clash.days().meets(window))
                .sorted(Comparator.comparing(clash -> clash.days().from()))
                .toList();
    }

    private static void pair(CalendarVisit one, CalendarVisit other, List<CalendarClash> found) {
        OnSite mine = Objects.requireNonNull(one.days());
        OnSite theirs = Objects.requireNonNull(other.days());
        if (!mine.meets(theirs)) {
            return;
        }
        OnSite both = mine.common(theirs);
        Set<FieldworkId> visits = Set.of(one.id(), other.id());
        one.team().stream().filter(member -> other.has(member.user())).forEach(member -> found.add(new CalendarClash(
                Kind.TWO_TEAMS, visits, member.user(), both,
                List.of(member.name(), one.organisationName(), other.organisationName(), both.from(), both.to()))));
        if (one.organisation().equals(other.organisation())) {
            found.add(new CalendarClash(
                    Kind.SUBJECT, visits, null, both, List.of(one.organisationName(), both.from(), both.to())));
        }
    }

    private static void away(CalendarVisit one, AbsenceRow absence, List<CalendarClash> found) {
        OnSite mine = Objects.requireNonNull(one.days());
        if (one.has(absence.user()) && mine.meets(absence.days())) {
            OnSite both = mine.common(absence.days());
            found.add(new CalendarClash(
                    Kind.AWAY, Set.of(one.id()), absence.user(), both,
                    List.of(absence.name(), absence.kind(), one.organisationName(), both.from(), both.to())));
        }
    }

    private static void others(CalendarVisit one, List<CalendarClash> found) {
        OnSite mine = Objects.requireNonNull(one.days());
        one.elsewhere().stream().filter(other -> other.days().meets(mine)).forEach(other -> {
            OnSite both = mine.common(other.days());
            found.add(new CalendarClash(
                    Kind.OTHER_AGENCY, Set.of(one.id()), null, both,
                    List.of(one.organisationName(), other.agencyName(), both.from(), both.to())));
        });
    }
}
