package coop.portal.inspections;

import coop.portal.inspections.model.ItemId;
import coop.portal.inspections.model.OverlapFinding;
import coop.portal.inspections.model.OverlapState;
import coop.portal.inspections.model.UnplannedVisit;
import coop.portal.inspections.persistence.Bookings;
import coop.portal.inspections.persistence.Bookings.Held;
import coop.portal.inspections.persistence.Plan;
import coop.portal.inspections.persistence.PlanItem;
import coop.portal.inspections.persistence.SignalFacts;
import coop.portal.inspections.rules.LegalNumbers;
import coop.portal.inspections.rules.OverlapPolicy;
import coop.portal.inspections.rules.OverlapPolicy.Booking;
import coop.portal.inspections.rules.OverlapPolicy.Proposal;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.OrganisationId;
import coop.portal.registry.model.OrganisationRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Holds lines of a plan against the visits of all agencies, and keeps the places of the year in the database. To write, the
 * year must be held (see {@link coop.portal.inspections.persistence.Gates}).
 */
@Component
class OverlapCheck {

    private final Bookings bookings;
    private final SignalFacts signals;
    private final Subjects subjects;
    private final UnplannedVisits unplanned;

    OverlapCheck(Bookings bookings, SignalFacts signals, Subjects subjects, UnplannedVisits unplanned) {
        this.bookings = bookings;
        this.signals = signals;
        this.subjects = subjects;
        this.unplanned = unplanned;
    }

    /** How a line stands, and why. */
    record Found(OverlapState state, OverlapFinding finding) {}

    /** Looks, and writes nothing. */
    Map<PlanItem, Found> look(OpenPlan open, Collection<PlanItem> items) {
        Set<OrganisationId> ids = organisations(items);
        Map<OrganisationId, List<Held>> held = held(open.plan(), ids, false);
        return judge(open, items, subjects.all(ids), held);
    }

    /** A visit without plan: it never has the place of the year, so that any other visit is met. */
    Found look(UnplannedVisit visit, int year, @Nullable AgencyId agency, LegalNumbers law, LocalDate today) {
        Set<OrganisationId> ids = Set.of(visit.organisation());
        List<Booking> others = new ArrayList<>();
        bookings.of(year, ids, true).forEach(held -> others.add(held.booking()));
        signals.audits(year, ids).forEach(audit -> others.add(audit.booking()));
        others.addAll(unplanned.of(year, ids, visit.reference()).getOrDefault(visit.organisation(), List.of()));
        Proposal proposal = new Proposal(
                agency == null ? new AgencyId(0) : agency, visit.kind(), visit.topics(), visit.basis(), visit.evidence(), false,
                false);
        OverlapFinding finding = OverlapPolicy.judge(
                proposal, Subjects.subject(subjects.all(ids).get(visit.organisation())), others, law, today);
        return new Found(OverlapPolicy.state(finding, proposal), finding);
    }

    /** Takes what is free, judges, gives back what may not stand, and writes down how each line stands. */
    Map<PlanItem, Found> settle(OpenPlan open, Collection<PlanItem> items) {
        Set<OrganisationId> ids = organisations(items);
        Map<OrganisationId, OrganisationRef> refs = subjects.all(ids);
        Set<PlanItem> taken = claim(open.plan(), items, held(open.plan(), ids, true));
        Map<OrganisationId, List<Held>> held = held(open.plan(), ids, true);
        Map<PlanItem, Found> found = judge(open, items, refs, held);
        List<ItemId> release = new ArrayList<>();
        found.forEach((item, verdict) -> {
            item.found(verdict.state());
            OrganisationRef ref = refs.get(item.organisation());
            if (ref != null) {
                item.named(Subjects.named(ref));
            }
            if (verdict.state().open() && taken.contains(item)) {
                release.add(item.id());
            } else if (!verdict.state().open() && counts(item) && !holds(held, item)) {
                bookings.standBeside(item, open.plan().agencyName());
            }
        });
        bookings.release(release);
        return found;
    }

    /** The places of lines that are gone, cancelled, carried over or not counted any more. */
    void release(Collection<PlanItem> items) {
        bookings.release(items.stream().map(PlanItem::id).toList());
    }

    void tell(PlanItem item) {
        bookings.tell(item);
    }

    /** The free places of the year, one for each organisation, and none for what does not count. */
    private Set<PlanItem> claim(Plan plan, Collection<PlanItem> items, Map<OrganisationId, List<Held>> held) {
        Set<PlanItem> taken = new HashSet<>();
        Set<OrganisationId> firsts = new HashSet<>();
        held.values().stream().flatMap(List::stream).filter(Held::first).forEach(one -> firsts.add(one.organisation()));
        firsts.addAll(unplanned.of(plan.year(), organisations(items), 0).keySet());
        List<ItemId> release = new ArrayList<>();
        for (PlanItem item : items) {
            boolean holds = holds(held, item);
            if (!counts(item)) {
                if (holds && !item.approvedBefore(plan.versionNo())) {
                    release.add(item.id());
                }
            } else if (!holds && !firsts.contains(item.organisation())
                    && bookings.takeFirst(item, plan.agencyName())) {
                firsts.add(item.organisation());
                taken.add(item);
            }
        }
        bookings.release(release);
        return taken;
    }

    private Map<PlanItem, Found> judge(
            OpenPlan open, Collection<PlanItem> items, Map<OrganisationId, OrganisationRef> refs,
            Map<OrganisationId, List<Held>> held) {
        Map<OrganisationId, List<Booking>> beside = new HashMap<>();
        signals.audits(open.plan().year(), refs.keySet()).forEach(audit ->
                beside.computeIfAbsent(audit.organisation(), id -> new ArrayList<>()).add(audit.booking()));
        unplanned.of(open.plan().year(), refs.keySet(), 0).forEach((id, visits) ->
                beside.computeIfAbsent(id, one -> new ArrayList<>()).addAll(visits));
        Set<ItemId> gone = new HashSet<>();
        open.items().stream().filter(PlanItem::removed).forEach(item -> gone.add(item.id()));
        Map<PlanItem, Found> found = new LinkedHashMap<>();
        for (PlanItem item : items) {
            if (item.outcome().freesThePlace()) {
                found.put(item, new Found(OverlapState.NONE, OverlapFinding.CLEAR));
                continue;
            }
            List<Held> visits = held.getOrDefault(item.organisation(), List.of());
            boolean first = visits.stream().anyMatch(visit -> visit.first() && visit.item().equals(item.id()));
            List<Booking> others = Stream.concat(
                            visits.stream()
                                    .filter(visit -> !visit.item().equals(item.id()) && !gone.contains(visit.item()))
                                    .map(Held::booking),
                            beside.getOrDefault(item.organisation(), List.of()).stream())
                    .toList();
            Proposal proposal = proposal(open.plan(), item, first);
            OverlapFinding finding = OverlapPolicy.judge(
                    proposal, Subjects.subject(refs.get(item.organisation())), others, open.law(), open.today());
            found.put(item, new Found(OverlapPolicy.state(finding, proposal), finding));
        }
        return found;
    }

    private static Proposal proposal(Plan plan, PlanItem item, boolean first) {
        var draft = item.draft();
        return new Proposal(
                plan.agency(), draft.kind(), draft.topics(), draft.basis(), !draft.evidence().isBlank(), item.overridden(),
                first);
    }

    private static boolean counts(PlanItem item) {
        return item.draft().kind().countsForLimit() && !item.outcome().freesThePlace() && !item.removed();
    }

    private static boolean holds(Map<OrganisationId, List<Held>> held, PlanItem item) {
        return held.getOrDefault(item.organisation(), List.of()).stream().anyMatch(one -> one.item().equals(item.id()));
    }

    private Map<OrganisationId, List<Held>> held(Plan plan, Set<OrganisationId> ids, boolean latest) {
        Map<OrganisationId, List<Held>> held = new HashMap<>();
        bookings.of(plan.year(), ids, latest)
                .forEach(one -> held.computeIfAbsent(one.organisation(), id -> new ArrayList<>()).add(one));
        return held;
    }

    private static Set<OrganisationId> organisations(Collection<PlanItem> items) {
        Set<OrganisationId> ids = new HashSet<>();
        items.forEach(item -> ids.add(item.organisation()));
        return ids;
    }
}
