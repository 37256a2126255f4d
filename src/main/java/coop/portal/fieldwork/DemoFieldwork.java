package coop.portal.fieldwork;

import coop.portal.access.Actor;
import coop.portal.access.Actors;
import coop.portal.access.Staff;
import coop.portal.access.model.Colleague;
import coop.portal.access.scope.Scope;
import coop.portal.fieldwork.model.FieldworkPermissions;
import coop.portal.fieldwork.persistence.Visited;
import coop.portal.inspections.InspectionQueries;
import coop.portal.inspections.model.ItemOutcome;
import coop.portal.inspections.model.ItemRow;
import coop.portal.inspections.model.PlanFilter;
import coop.portal.inspections.model.PlanStage;
import coop.portal.kernel.DemoFeeder;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.UserId;
import coop.portal.kernel.Window;
import coop.portal.territory.Agencies;
import coop.portal.territory.model.Agency;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Fieldwork of this year's plans at several stages, with its papers: decisions with their numbers, minutes, a report, a notice
 * of a result. It is done by the use cases, as the accounts to try the portal with; without them there is none.
 */
@Component
class DemoFieldwork implements DemoFeeder {

    private static final int MANY = 40;
    private static final List<String> AGENCIES = List.of("SO_NONG_NGHIEP_MOI_TRUONG", "SO_TAI_CHINH", "THANH_TRA_TINH");

    private final InspectionQueries plans;
    private final DemoFieldworkCourse course;
    private final Visited visited;
    private final Agencies agencies;
    private final Desk desk;

    DemoFieldwork(
            InspectionQueries plans, DemoFieldworkCourse course, Visited visited, Agencies agencies, Desk desk) {
        this.plans = plans;
        this.course = course;
        this.visited = visited;
        this.agencies = agencies;
        this.desk = desk;
    }

    /** As whom, and when. */
    @Component("demoFieldworkDesk")
    record Desk(Staff staff, Actors actors, PortalClock clock) {}

    @Override
    public String what() {
        return "fieldwork.DemoFieldwork.what";
    }

    @Override
    public int order() {
        return 500;
    }

    @Override
    public boolean isFed() {
        return visited.any();
    }

    @Override
    public long begin(long organisations) {
        return AGENCIES.stream()
                .flatMap(code -> agencies.byCode(code, desk.clock().today()).stream())
                .mapToLong(this::of)
                .sum();
    }

    private long of(Agency agency) {
        Actor portal = as(agency, Actors.NOBODY, "demo");
        return desk.actors().as(portal, () -> {
            Optional<Actor> drafts = one(agency, FieldworkPermissions.DECISION_DRAFT, Set.of());
            Optional<Actor> decides = one(agency, FieldworkPermissions.DECISION_ISSUE, drafts.map(Actor::people).orElse(Set.of()));
            return drafts.isEmpty() || decides.isEmpty() ? 0L : run(agency, drafts.get(), decides.get());
        });
    }

    private long run(Agency agency, Actor drafts, Actor decides) {
        Iterator<ItemRow> lines = lines(agency).iterator();
        long opened = 0;
        for (DemoFieldworkCourse.Until until : DemoFieldworkCourse.Until.values()) {
            boolean done = false;
            while (!done && lines.hasNext()) {
                done = tried(lines.next(), drafts, decides, until);
            }
            opened += done ? 1 : 0;
        }
        return opened;
    }

    /** A line that the law does not let begin, because of another visit or of how the subject stands, is left alone. */
    private boolean tried(ItemRow line, Actor drafts, Actor decides, DemoFieldworkCourse.Until until) {
        try {
            course.run(line.id(), drafts, decides, until);
            return true;
        } catch (RefusedException e) {
            return false;
        }
    }

    private List<ItemRow> lines(Agency agency) {
        PlanFilter filter = new PlanFilter("", desk.clock().today().getYear(), Set.of(PlanStage.ISSUED), agency.id());
        return plans.plans().page(filter, Window.first(1)).stream()
                .flatMap(plan -> plans.sheet(plan.id()).lines().stream())
                .filter(line -> line.outcome() == ItemOutcome.PLANNED && line.draft().kind().countsForLimit())
                .limit(MANY)
                .toList();
    }

    private Optional<Actor> one(Agency agency, String permission, Set<coop.portal.kernel.UserId> but) {
        return desk.staff().who(agency.id(), permission).stream()
                .filter(person -> !but.contains(person.id()))
                .findFirst()
                .map(person -> as(agency, person));
    }

    private Actor as(Agency agency, Colleague person) {
        return as(agency, person.id(), person.name());
    }

    private Actor as(Agency agency, UserId user, String name) {
        return new Actor(
                user, name, null, agency.id(), agency.name(), desk.actors().system("demo").permissions(), Scope.EVERYTHING, null);
    }
}
