package coop.portal.fieldwork;

import coop.portal.calendar.WorkingDays;
import coop.portal.fieldwork.model.CalendarVisit;
import coop.portal.fieldwork.model.Clash;
import coop.portal.fieldwork.model.DeadlineKind;
import coop.portal.fieldwork.model.FieldworkAction;
import coop.portal.fieldwork.model.FieldworkDraft;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.FieldworkInput;
import coop.portal.fieldwork.model.FieldworkPermissions;
import coop.portal.fieldwork.model.FieldworkStage;
import coop.portal.fieldwork.model.MovedDay;
import coop.portal.fieldwork.model.OnSite;
import coop.portal.fieldwork.model.StepRow;
import coop.portal.fieldwork.model.TeamMember;
import coop.portal.fieldwork.persistence.Fieldwork;
import coop.portal.fieldwork.persistence.MovedDays;
import coop.portal.fieldwork.persistence.TermRows;
import coop.portal.fieldwork.persistence.Visited;
import coop.portal.fieldwork.rules.FieldworkFacts;
import coop.portal.fieldwork.rules.FieldworkLifecycle;
import coop.portal.fieldwork.rules.MovingPolicy;
import coop.portal.kernel.Change;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.Remark;
import coop.portal.kernel.StaleException;
import coop.portal.kernel.UserId;
import coop.portal.kernel.Verdict;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The day on which a team comes is moved to another, before the time on site begins. */
@Service
@Transactional
@RolesAllowed(FieldworkPermissions.FIELDWORK_CONDUCT)
public class MovingFieldwork {

    private final FieldworkDesk desk;
    private final FieldworkShelf shelf;
    private final Clashes clashes;
    private final MovedDays moved;
    private final Days days;

    MovingFieldwork(FieldworkDesk desk, FieldworkShelf shelf, Clashes clashes, MovedDays moved, Days days) {
        this.desk = desk;
        this.shelf = shelf;
        this.clashes = clashes;
        this.moved = moved;
        this.days = days;
    }

    /** What a day is held against: the calendar, the terms that run, who else comes. */
    @Component("fieldworkDays")
    record Days(WorkingDays calendar, TermRows terms, Visited visited) {}

    /** What is to be said of another day: errors refuse it, warnings have to be confirmed. */
    @Transactional(readOnly = true)
    public List<Remark> check(FieldworkId id, @Nullable LocalDate day) {
        OpenFieldwork open = desk.look(id);
        var verdict = FieldworkLifecycle.of().decide(
                open.work().stage(), FieldworkAction.RESCHEDULE, open.facts(FieldworkFacts.Typed.PROMISED));
        return verdict instanceof Verdict.Refused<FieldworkStage>(List<Refusal> reasons)
                ? reasons.stream().map(reason -> Remark.error("MV-1", "day", reason.key(), reason.args().toArray())).toList()
                : remarks(open, day);
    }

    /** @param accepted the warnings that the person has seen and confirmed; any other refuses the move */
    public void move(FieldworkId id, int version, @Nullable LocalDate day, Collection<Remark> accepted) {
        OpenFieldwork open = take(id, version);
        FieldworkStage before = desk.step(open, FieldworkAction.RESCHEDULE, FieldworkInput.NONE);
        List<Remark> remarks = remarks(open, day);
        RefusedException.mustNotStop(remarks);
        List<Refusal> unseen = remarks.stream()
                .filter(remark -> !accepted.contains(remark))
                .map(remark -> new Refusal(remark.key(), remark.args()))
                .toList();
        if (!unseen.isEmpty()) {
            List<Refusal> reasons = new ArrayList<>(unseen);
            reasons.add(Refusal.of("fieldwork.refusal.move-to-confirm"));
            throw new RefusedException(reasons);
        }
        LocalDate to = Objects.requireNonNull(day);
        FieldworkDraft draft = open.work().draft();
        open.work().rewrite(draft.from(to));
        tellTeam(open, draft.plannedFrom(), to);
        List<Change> changes = Change.between(
                "fieldwork.field.plannedFrom", text(draft.plannedFrom()), TrailWords.day(to)).stream().toList();
        desk.record(open, FieldworkAction.RESCHEDULE, before, FieldworkInput.on(to), changes);
    }

    /** A member of the team has read that the day was moved. */
    public void read(FieldworkId id) {
        OpenFieldwork open = desk.look(id);
        moved.read(id, open.actor().people());
    }

    private OpenFieldwork take(FieldworkId id, int version) {
        OpenFieldwork open = desk.take(id);
        if (open.work().version() != version) {
            StepRow last = shelf.log(id).stream().findFirst().orElse(null);
            if (last != null && last.action() == FieldworkAction.RESCHEDULE && last.on() != null) {
                throw new RefusedException("fieldwork.refusal.moved-already", last.actor(), last.on(), last.at());
            }
            throw new StaleException("fieldwork " + id.text());
        }
        return open;
    }

    private List<Remark> remarks(OpenFieldwork open, @Nullable LocalDate day) {
        Fieldwork work = open.work();
        Map<String, List<Clash>> team = new LinkedHashMap<>();
        List<CalendarVisit.Other> subject = List.of();
        if (day != null) {
            OnSite there = OnSite.planned(day, work.draft().days());
            Map<UserId, List<Clash>> met = clashes.of(
                    work.id(), open.team().stream().map(TeamMember::user).toList(), there);
            open.team().stream().filter(one -> met.containsKey(one.user())).forEach(one -> team.put(one.name(), met.get(one.user())));
            subject = days.visited().on(work.organisation(), work.id(), there);
        }
        return MovingPolicy.check(day, bounds(open), days.calendar().calendar(), new MovingPolicy.Met(team, subject));
    }

    private MovingPolicy.Bounds bounds(OpenFieldwork open) {
        Fieldwork work = open.work();
        var place = work.place();
        return new MovingPolicy.Bounds(
                open.today(), work.draft().plannedFrom(), place.item() != null, place.year(), place.month(),
                work.course().papers(false).decisionDate(), announceBy(work.id()));
    }

    private MovingPolicy.@Nullable LastDay announceBy(FieldworkId id) {
        return days.terms().of(id).stream()
                .filter(term -> term.kind() == DeadlineKind.ANNOUNCE && term.running() && term.due() != null)
                .map(term -> new MovingPolicy.LastDay(Objects.requireNonNull(term.due()), term.article()))
                .findFirst()
                .orElse(null);
    }

    private void tellTeam(OpenFieldwork open, @Nullable LocalDate from, LocalDate to) {
        List<UserId> others = open.team().stream()
                .map(TeamMember::user)
                .filter(user -> !open.actor().people().contains(user))
                .toList();
        moved.tell(open.work().id(), others, new MovedDay(
                open.work().id(), open.work().about().name(), from, to, open.actor().name(), desk.around().clock().now()));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : TrailWords.day(day);
    }
}
