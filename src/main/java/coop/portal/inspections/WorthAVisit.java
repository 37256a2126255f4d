package coop.portal.inspections;

import coop.portal.inspections.model.SignalKind;
import coop.portal.inspections.model.Suggestion;
import coop.portal.inspections.model.SuggestionFilter;
import coop.portal.inspections.persistence.Bookings;
import coop.portal.inspections.persistence.PlanItem;
import coop.portal.inspections.persistence.SignalFacts;
import coop.portal.inspections.persistence.SignalFacts.Counted;
import coop.portal.inspections.rules.Suggesting;
import coop.portal.kernel.Anchor;
import coop.portal.kernel.Count;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Slice;
import coop.portal.kernel.Window;
import coop.portal.registry.OrganisationQueries;
import coop.portal.registry.model.OrganisationFilter;
import coop.portal.registry.model.OrganisationRef;
import coop.portal.registry.model.OrganisationRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds whom a plan should visit: organisations in the person's scope with a reason, the heaviest first. */
@Component
class WorthAVisit {

    /** So many organisations are weighed at the most; a search narrows which. */
    static final int WEIGHED = 3_000;

    private final OrganisationQueries registry;
    private final SignalFacts signals;
    private final Bookings bookings;

    WorthAVisit(OrganisationQueries registry, SignalFacts signals, Bookings bookings) {
        this.registry = registry;
        this.signals = signals;
        this.bookings = bookings;
    }

    List<Suggestion> forPlan(OpenPlan open, SuggestionFilter filter, int limit) {
        Map<OrganisationId, OrganisationRef> candidates = candidates(open, filter);
        int year = open.plan().year();
        leaveOut(open, candidates);
        Map<OrganisationId, Counted> known = signals.counted(open.plan().agency(), year, candidates.keySet());
        List<Suggestion> found = new ArrayList<>();
        candidates.forEach((id, ref) -> {
            Suggesting.Score score = Suggesting.score(known(ref, known.get(id)), year, open.law().quietYears());
            boolean wanted = filter.reasons().isEmpty()
                    || score.why().stream().anyMatch(why -> filter.reasons().contains(why.reason()));
            if (!score.why().isEmpty() && wanted) {
                found.add(new Suggestion(
                        id, ref.name(), ref.code() == null ? "" : ref.code(), ref.communeName(), score.value(), score.why()));
            }
        });
        found.sort(Comparator.comparingInt(Suggestion::score).reversed().thenComparing(Suggestion::name));
        return List.copyOf(found.subList(0, Math.min(limit, found.size())));
    }

    /** A window on everybody in scope. */
    List<Suggestion> all(String search, Window window) {
        return registry.picker().page(search, window).stream()
                .map(ref -> new Suggestion(
                        ref.id(), ref.name(), ref.code() == null ? "" : ref.code(), ref.communeName(), 0, List.of()))
                .toList();
    }

    Count count(String search, int cap) {
        return registry.picker().count(search, cap);
    }

    /** Those the agency has heard of, those that seem to sleep, and then everybody in scope as far as it goes. */
    private Map<OrganisationId, OrganisationRef> candidates(OpenPlan open, SuggestionFilter filter) {
        Map<OrganisationId, OrganisationRef> candidates = new LinkedHashMap<>();
        if (filter.search().isBlank()) {
            put(candidates, registry.refs(signals.heardOf(open.plan().agency(), Window.MAX_LIMIT)));
            OrganisationFilter dormant = new OrganisationFilter(
                    "", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, null, null, false, true);
            put(candidates, registry.refs(registry.rows().page(dormant, Window.first(Window.MAX_LIMIT)).stream()
                    .map(OrganisationRow::id)
                    .toList()));
        }
        walk(filter.search(), candidates);
        return candidates;
    }

    private void walk(String search, Map<OrganisationId, OrganisationRef> into) {
        Anchor anchor = null;
        int offset = 0;
        Slice<OrganisationRef> slice;
        do {
            slice = registry.picker().slice(search, new Window(offset, Window.MAX_LIMIT, List.of()), anchor);
            put(into, slice.rows());
            offset += slice.rows().size();
            anchor = slice.end();
        } while (slice.rows().size() == Window.MAX_LIMIT && offset < WEIGHED);
    }

    private static void put(Map<OrganisationId, OrganisationRef> candidates, Collection<OrganisationRef> refs) {
        refs.stream().filter(ref -> !ref.legalStatus().ending()).forEach(ref -> candidates.putIfAbsent(ref.id(), ref));
    }

    /** Who is in the plan already, and who is visited by anybody this year. */
    private void leaveOut(OpenPlan open, Map<OrganisationId, OrganisationRef> candidates) {
        Set<OrganisationId> out = new HashSet<>();
        open.lines().stream().map(PlanItem::organisation).forEach(out::add);
        bookings.of(open.plan().year(), candidates.keySet(), false).forEach(held -> out.add(held.organisation()));
        out.forEach(candidates::remove);
    }

    private static Suggesting.Known known(OrganisationRef ref, Counted counted) {
        return new Suggesting.Known(
                counted.lastVisited(),
                ref.founded() == null ? null : ref.founded().getYear(),
                ref.operatingStatus().dormantSigns(),
                counted.signals().getOrDefault(SignalKind.COMPLAINT, 0),
                counted.signals().getOrDefault(SignalKind.VIOLATION_SIGN, 0),
                counted.signals().getOrDefault(SignalKind.SUPPORT_RECEIVED, 0));
    }
}
