package coop.portal.inspections;

import coop.portal.inspections.OverlapCheck.Found;
import coop.portal.inspections.model.ItemCheck;
import coop.portal.inspections.model.ItemDraft;
import coop.portal.inspections.model.ItemId;
import coop.portal.inspections.model.ItemResult;
import coop.portal.inspections.model.OverlapState;
import coop.portal.inspections.model.PlanAction;
import coop.portal.inspections.model.PlanEvent;
import coop.portal.inspections.model.PlanEvent.ItemAct;
import coop.portal.inspections.model.PlanId;
import coop.portal.inspections.model.StepInput;
import coop.portal.inspections.persistence.PlanItem;
import coop.portal.inspections.persistence.PlanItems;
import coop.portal.inspections.rules.PlanDiff;
import coop.portal.kernel.Change;
import coop.portal.kernel.RefusedException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One line of a plan at a time, each in a transaction of its own: added, changed, taken out. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class PlanLines {

    private final PlanDesk desk;
    private final PlanItems items;
    private final OverlapCheck overlaps;
    private final NewLines lines;
    private final ObjectProvider<LinesUnderWay> underWay;

    PlanLines(
            PlanDesk desk, PlanItems items, OverlapCheck overlaps, NewLines lines, ObjectProvider<LinesUnderWay> underWay) {
        this.desk = desk;
        this.items = items;
        this.overlaps = overlaps;
        this.lines = lines;
        this.underWay = underWay;
    }

    ItemResult add(PlanId id, ItemDraft typed) {
        OpenPlan open = desk.take(id);
        NewLines.Put put = lines.put(open, typed, line -> {});
        PlanItem item = put.item();
        finish(open, ItemAct.ITEM_ADDED, item, List.of(new Change("organisation", null, put.organisationName())), null);
        return new ItemResult(
                typed.organisation(), put.organisationName(), item.id(), put.found().state(), put.found().finding(), List.of());
    }

    void change(PlanId plan, ItemId id, int version, ItemDraft typed) {
        OpenPlan open = desk.take(plan);
        PlanItem item = open.line(id, version);
        ItemDraft draft = Typing.tidy(typed).to(item.organisation());
        RefusedException.mustNotStop(lines.check(open, draft));
        desk.step(open, PlanAction.EDIT, StepInput.NONE);
        List<Change> changes = new ArrayList<>(PlanDiff.drafts(item.draft(), draft));
        boolean blockedBefore = item.overlap() == OverlapState.BLOCKED;
        item.type(draft, lines.names(draft));
        Found found = overlaps.settle(open, List.of(item)).get(item);
        if (found.state() == OverlapState.BLOCKED && !blockedBefore) {
            throw new OverlapRefused(found.finding());
        }
        overlaps.tell(item);
        finish(open, ItemAct.ITEM_CHANGED, item, changes, null);
    }

    void remove(PlanId plan, ItemId id, int version) {
        OpenPlan open = desk.take(plan);
        PlanItem item = open.line(id, version);
        desk.step(open, PlanAction.EDIT, StepInput.NONE);
        if (underWay.stream().anyMatch(one -> one.underWay(item.id()))) {
            throw new RefusedException("inspections.refusal.plan.line-under-way", item.organisationName());
        }
        if (item.approvedBefore(open.plan().versionNo())) {
            item.remove();
        } else {
            overlaps.release(List.of(item));
            items.delete(item);
            open.items().remove(item);
        }
        finish(open, ItemAct.ITEM_REMOVED, item, List.of(new Change("organisation", item.organisationName(), null)), null);
    }

    /** A second visit in a year is let stand, for a reason, by somebody who did not write the plan. */
    void letStand(PlanId plan, ItemId id, int version, String reason) {
        OpenPlan open = desk.take(plan);
        PlanItem item = open.line(id, version);
        desk.step(open, PlanAction.OVERRIDE, StepInput.comment(reason));
        Found before = overlaps.look(open, List.of(item)).get(item);
        if (!before.finding().blocks() || !before.finding().mayBeOverridden() || item.draft().evidence().isBlank()) {
            throw new RefusedException("inspections.refusal.plan.override-not-allowed", item.organisationName());
        }
        item.letStand(reason.strip(), open.actor().name());
        overlaps.settle(open, List.of(item));
        touch(open, ItemAct.OVERLAP_OVERRIDDEN, item, List.of(), reason.strip());
    }

    /** What would be said of a visit if it were planned like this; nothing is written. */
    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    ItemCheck check(PlanId id, ItemDraft typed, @Nullable ItemId existing) {
        OpenPlan open = desk.look(id);
        ItemDraft draft = Typing.tidy(typed);
        PlanItem item = open.lines().stream()
                .filter(one -> one.id().equals(existing))
                .findFirst()
                .orElseGet(() -> PlanItem.add(open.plan(), draft, List.of()));
        item.type(draft, List.of());
        Found found = overlaps.look(open, List.of(item)).get(item);
        return new ItemCheck(lines.check(open, draft), found.state(), found.finding());
    }

    private void finish(OpenPlan open, ItemAct act, PlanItem item, List<Change> changes, @Nullable String reason) {
        desk.signs(open);
        touch(open, act, item, changes, reason);
    }

    private void touch(OpenPlan open, ItemAct act, PlanItem item, List<Change> changes, @Nullable String reason) {
        open.plan().counts(open.lines().size());
        desk.tell(new PlanEvent.ItemTouched(
                open.plan().event(), item.organisation(), act, item.id(), TrailWords.of(changes), reason));
    }
}
