package coop.portal.fieldwork;

import coop.portal.access.Actor;
import coop.portal.access.Actors;
import coop.portal.access.Staff;
import coop.portal.fieldwork.model.AbsenceDraft;
import coop.portal.fieldwork.model.AbsenceKind;
import coop.portal.fieldwork.model.FieldworkPermissions;
import coop.portal.fieldwork.persistence.FieldworkGates;
import coop.portal.fieldwork.persistence.Visited;
import coop.portal.inspections.AwaitedVisits;
import coop.portal.inspections.model.ItemId;
import coop.portal.kernel.DemoFeeder;
import coop.portal.kernel.UserId;
import coop.portal.territory.Agencies;
import coop.portal.territory.model.Agency;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Invented visits of the coming weeks, with and without a day, wherever there are people for them, and who is away meanwhile. */
@Component
class DemoTeamDays implements DemoFeeder {

    private static final int EACH = 4;

    private final DemoDays course;
    private final Staff staff;
    private final AwaitedVisits awaited;
    private final KeepingAbsences absences;
    private final FieldworkGates gates;
    private final Visited visited;
    private final Agencies agencies;
    private final FieldworkDesk.Surroundings around;

    DemoTeamDays(
            DemoDays course, Staff staff, AwaitedVisits awaited, KeepingAbsences absences, FieldworkGates gates,
            Visited visited, Agencies agencies, FieldworkDesk.Surroundings around) {
        this.course = course;
        this.staff = staff;
        this.awaited = awaited;
        this.absences = absences;
        this.gates = gates;
        this.visited = visited;
        this.agencies = agencies;
        this.around = around;
    }

    @Override
    public String what() {
        return "fieldwork.DemoTeamDays.what";
    }

    @Override
    public int order() {
        return 510;
    }

    @Override
    public boolean isFed() {
        return visited.any();
    }

    @Override
    public long begin(long organisations) {
        return agencies.all(around.clock().today()).stream().mapToLong(this::of).sum();
    }

    private long of(Agency agency) {
        Optional<Actor> officer = somebody(agency, FieldworkPermissions.DECISION_DRAFT);
        Optional<Actor> manager = somebody(agency, FieldworkPermissions.DECISION_ISSUE);
        if (officer.isEmpty() || manager.isEmpty()) {
            return 0;
        }
        LocalDate today = around.clock().today();
        List<ItemId> lines = awaited.until(agency.id(), YearMonth.from(today)).reversed().stream()
                .map(line -> line.item())
                .filter(line -> gates.ofLine(line).isEmpty())
                .limit(EACH)
                .toList();
        for (int number = 0; number < lines.size(); number++) {
            course.run(lines.get(number), number, officer.get());
        }
        away(officer.get(), AbsenceKind.LEAVE, course.workday(today.plusDays(8)), 1);
        away(manager.get(), AbsenceKind.STUDY, course.workday(today.plusDays(1)), 2);
        return lines.size();
    }

    private void away(Actor who, AbsenceKind kind, LocalDate from, int days) {
        around.actors().as(who, () -> absences.record(new AbsenceDraft(who.user(), kind, from, from.plusDays(days), "")));
    }

    /** Of an agency only somebody of it is told who works there. */
    private Optional<Actor> somebody(Agency agency, String permission) {
        return around.actors().as(as(agency, Actors.NOBODY, "demo"), () -> staff.who(agency.id(), permission)).stream()
                .findFirst()
                .map(one -> as(agency, one.id(), one.name()));
    }

    private Actor as(Agency agency, UserId user, String name) {
        Actor portal = around.actors().system("demo");
        return new Actor(user, name, null, agency.id(), agency.name(), portal.permissions(), portal.scope(), null);
    }
}
