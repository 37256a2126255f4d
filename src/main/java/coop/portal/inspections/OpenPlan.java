package coop.portal.inspections;

import coop.portal.access.Actor;
import coop.portal.inspections.model.ItemDraft;
import coop.portal.inspections.model.ItemId;
import coop.portal.inspections.model.OverlapState;
import coop.portal.inspections.model.PlanSnapshot;
import coop.portal.inspections.persistence.Plan;
import coop.portal.inspections.persistence.PlanItem;
import coop.portal.inspections.rules.ItemRules;
import coop.portal.inspections.rules.LegalNumbers;
import coop.portal.inspections.rules.PlanFacts;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.StaleException;
import coop.portal.kernel.UserId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** A plan on the desk: itself, its lines, who wrote it, who sits before it, and the law of the day. */
record OpenPlan(Plan plan, List<PlanItem> items, Set<UserId> hands, Actor actor, LegalNumbers law, LocalDate today) {

    /** The lines that are part of the version; those an amendment took out are still in {@link #items}. */
    List<PlanItem> lines() {
        return items.stream().filter(item -> !item.removed()).toList();
    }

    /** One line in the version the person has seen. */
    PlanItem line(ItemId id, int version) {
        PlanItem item = lines().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("line of a plan"));
        if (item.version() != version) {
            throw new StaleException("line of a plan " + id.text());
        }
        return item;
    }

    boolean own() {
        return actor.is(plan.agency());
    }

    /** With the overlaps as they were last found. */
    PlanFacts facts(PlanFacts.Typed typed) {
        return facts(typed, PlanItem::overlap);
    }

    /** With the overlaps as they are found now, without writing them down. */
    PlanFacts facts(PlanFacts.Typed typed, Map<PlanItem, OverlapState> found) {
        return facts(typed, item -> found.getOrDefault(item, item.overlap()));
    }

    PlanSnapshot snapshot() {
        return new PlanSnapshot(
                plan.year(), plan.versionNo(), plan.kind(), plan.agencyName(), plan.text(),
                lines().stream().map(PlanItem::frozen).toList());
    }

    private PlanFacts facts(PlanFacts.Typed typed, Function<PlanItem, OverlapState> overlap) {
        List<PlanItem> lines = lines();
        int incomplete = 0;
        int blocked = 0;
        int open = 0;
        int unsettled = 0;
        for (PlanItem line : lines) {
            ItemDraft draft = line.draft();
            OverlapState state = overlap.apply(line);
            incomplete += ItemRules.complete(draft) ? 0 : 1;
            blocked += state == OverlapState.BLOCKED ? 1 : 0;
            open += state.open() ? 1 : 0;
            unsettled += line.outcome().settled() ? 0 : 1;
        }
        return new PlanFacts(
                actor.permissions(), own(), actor.people(), hands,
                new PlanFacts.Lines(lines.size(), incomplete, blocked, open, unsettled), typed);
    }
}
