package coop.portal.inspections;

import coop.portal.inspections.model.CarriedFrom;
import coop.portal.inspections.model.ItemDraft;
import coop.portal.inspections.model.PlanEvent;
import coop.portal.inspections.model.PlanEvent.ItemAct;
import coop.portal.inspections.model.PlanId;
import coop.portal.inspections.persistence.PlanItem;
import coop.portal.inspections.persistence.PlanItems;
import coop.portal.inspections.persistence.StoredPlans;
import coop.portal.kernel.Change;
import coop.portal.kernel.RefusedException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Plans a line anew in the next year's plan of its agency, which is found or opened, and takes that back. */
@Component
class CarriedLines {

    private static final String REFUSAL = "inspections.refusal.year-end.";

    private final PlanDesk desk;
    private final PlanningInspections planning;
    private final StoredPlans stored;
    private final NewLines lines;
    private final PlanItems items;
    private final OverlapCheck overlaps;

    CarriedLines(
            PlanDesk desk, PlanningInspections planning, StoredPlans stored, NewLines lines, PlanItems items,
            OverlapCheck overlaps) {
        this.desk = desk;
        this.planning = planning;
        this.stored = stored;
        this.lines = lines;
        this.items = items;
        this.overlaps = overlaps;
    }

    /** @param month of the next year, none when that is left to whoever draws up its plan */
    void carry(OpenPlan open, PlanItem item, String reason, @Nullable Integer month) {
        int next = open.plan().year() + 1;
        PlanId id = stored.ofYear(open.plan().agency(), next).orElseGet(() -> planning.open(next));
        OpenPlan target = desk.take(id);
        if (!target.plan().stage().editable()) {
            throw new RefusedException(REFUSAL + "next-plan", Integer.toString(next), target.plan().stage());
        }
        NewLines.Put put = lines.put(target, again(item.draft(), month),
                line -> line.carriedFrom(new CarriedFrom(item.id(), open.plan().year(), reason)));
        told(target, ItemAct.ITEM_ADDED, put.item(), List.of(
                new Change("organisation", null, put.organisationName()),
                new Change("carriedFrom", null, Integer.toString(open.plan().year()))), reason);
    }

    /** The line of the next year goes again, unless its plan has gone its way already. */
    void takeBack(PlanItem item) {
        for (PlanItem line : items.findByCarriedFromOrderById(item.id().value())) {
            OpenPlan target = desk.take(line.plan());
            boolean decided = line.approvedBefore(target.plan().versionNo());
            if (target.plan().stage().last()) {
                continue;
            }
            if (decided || !target.plan().stage().editable()) {
                throw new RefusedException(REFUSAL + "planned-already", Integer.toString(target.plan().year()));
            }
            overlaps.release(List.of(line));
            items.delete(line);
            target.items().removeIf(one -> one.id().equals(line.id()));
            told(target, ItemAct.ITEM_REMOVED, line, List.of(new Change("organisation", line.organisationName(), null)), null);
        }
    }

    private void told(OpenPlan target, ItemAct act, PlanItem line, List<Change> changes, @Nullable String reason) {
        desk.signs(target);
        target.plan().counts(target.lines().size());
        target.plan().touched(desk.around().clock().now());
        desk.tell(new PlanEvent.ItemTouched(
                target.plan().event(), line.organisation(), act, line.id(), TrailWords.of(changes), reason));
    }

    /** The same visit; the month of the past year says nothing about the next. */
    private static ItemDraft again(ItemDraft draft, @Nullable Integer month) {
        return new ItemDraft(
                draft.organisation(), draft.kind(), draft.topics(), draft.periodFrom(), draft.periodTo(), month, draft.days(),
                draft.leadUnit(), draft.leader(), draft.members(), Set.copyOf(draft.coAgencies()), draft.mode(), draft.basis(),
                draft.evidence(), draft.budget(), draft.note());
    }
}
