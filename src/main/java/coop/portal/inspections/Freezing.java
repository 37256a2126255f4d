package coop.portal.inspections;

import coop.portal.access.Actor;
import coop.portal.inspections.model.PlanSnapshot;
import coop.portal.inspections.model.PlanVersionRow;
import coop.portal.inspections.persistence.Plan;
import coop.portal.inspections.persistence.PlanItem;
import coop.portal.inspections.persistence.PlanItems;
import coop.portal.inspections.persistence.PlanVersions;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps a version as it was approved; what it took out loses its place of the year now, and not before. */
@Component
class Freezing {

    private final PlanVersions versions;
    private final PlanItems items;
    private final OverlapCheck overlaps;
    private final PlanDesk desk;

    Freezing(PlanVersions versions, PlanItems items, OverlapCheck overlaps, PlanDesk desk) {
        this.versions = versions;
        this.items = items;
        this.overlaps = overlaps;
        this.desk = desk;
    }

    void freeze(OpenPlan open) {
        Plan plan = open.plan();
        Actor actor = open.actor();
        PlanSnapshot snapshot = open.snapshot();
        String by = actor.actingFor() == null ? actor.name() : actor.name() + " / " + actor.actingFor().name();
        versions.freeze(plan.id(), new PlanVersionRow(
                plan.versionNo(), desk.around().clock().now(), by, plan.decisionNumber(), plan.decisionDate(), null,
                snapshot.items().size()), snapshot);
        List<PlanItem> gone = open.items().stream().filter(PlanItem::removed).toList();
        List<PlanItem> uncounted = open.lines().stream()
                .filter(item -> !item.draft().kind().countsForLimit())
                .toList();
        overlaps.release(gone);
        overlaps.release(uncounted);
        items.deleteAll(gone);
        open.items().removeAll(gone);
    }
}
