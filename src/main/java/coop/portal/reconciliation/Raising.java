package coop.portal.reconciliation;

import coop.portal.kernel.Change;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.UnitId;
import coop.portal.reconciliation.model.DiscrepancyEvent;
import coop.portal.reconciliation.model.DiscrepancyId;
import coop.portal.reconciliation.model.DiscrepancyKind;
import coop.portal.reconciliation.model.DiscrepancyStage;
import coop.portal.reconciliation.model.ItemDifference;
import coop.portal.reconciliation.model.KnownDiscrepancy;
import coop.portal.reconciliation.model.LoadId;
import coop.portal.registry.model.PublicItems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Decides in the course of one comparison which discrepancies are raised, say something else than before, or are no more. */
final class Raising {

    private static final String RAISED = "reconciliation.action.raised";
    private static final String CHANGED = "reconciliation.action.changed";
    private static final String CONFIRMED = "reconciliation.action.confirmed";

    private final LoadId load;
    private final Map<String, KnownDiscrepancy> open;
    private final Map<String, KnownDiscrepancy> dismissed;
    private final List<KnownDiscrepancy> fresh = new ArrayList<>();
    private final List<KnownDiscrepancy> changed = new ArrayList<>();
    private final List<DiscrepancyEvent> events = new ArrayList<>();

    Raising(LoadId load, Map<String, KnownDiscrepancy> open, Map<String, KnownDiscrepancy> dismissed) {
        this.load = load;
        this.open = new LinkedHashMap<>(open);
        this.dismissed = dismissed;
    }

    static String subject(OrganisationId organisation) {
        return "O" + organisation.text();
    }

    void take(Judged one) {
        switch (one.outcome()) {
            case IDENTICAL -> {
                agreed(one.subject());
                agreed(subject(Objects.requireNonNull(one.organisation()).id()));
            }
            case DIFFERENT -> {
                agreed(one.subject());
                found(about(Objects.requireNonNull(one.organisation()), DiscrepancyKind.DIFFERENT), one);
            }
            case CANDIDATES -> found(about(one, DiscrepancyKind.CANDIDATES), one);
            case ONLY_NATIONAL -> found(about(one, DiscrepancyKind.ONLY_NATIONAL), one);
            case REFUSED -> {
                open.remove(one.subject());
                if (one.organisation() != null) {
                    open.remove(subject(one.organisation().id()));
                }
            }
        }
    }

    void onlyPortal(PublicItems organisation) {
        found(about(organisation, DiscrepancyKind.ONLY_PORTAL), 0, List.of());
    }

    /** What the file does not speak of any more, and does not lack, is as it should be. */
    void theRestAgrees() {
        List.copyOf(open.keySet()).forEach(this::agreed);
    }

    List<KnownDiscrepancy> fresh() {
        return fresh;
    }

    List<KnownDiscrepancy> changed() {
        return changed;
    }

    List<DiscrepancyEvent> events() {
        return events;
    }

    private void agreed(String subject) {
        KnownDiscrepancy before = open.remove(subject);
        if (before != null) {
            changed.add(new KnownDiscrepancy(before.id(), before.subject(), load, before.row(),
                    DiscrepancyStage.CONFIRMED, before.items().stream().map(ItemDifference::settling).toList()));
            tell(before, CONFIRMED, List.of());
        }
    }

    private void found(KnownDiscrepancy.Subject subject, Judged one) {
        found(subject, one.row().number(), one.items());
    }

    private void found(KnownDiscrepancy.Subject subject, int row, List<ItemDifference> items) {
        KnownDiscrepancy before = open.remove(subject.key());
        if (before == null) {
            raise(subject, row, items);
        } else if (!before.says(subject.kind(), items)) {
            KnownDiscrepancy after = new KnownDiscrepancy(
                    before.id(), subject, load, row, before.stage(), merged(before.items(), items));
            changed.add(after);
            tell(after, CHANGED, changes(items));
        } else if (!before.load().equals(load)) {
            changed.add(new KnownDiscrepancy(before.id(), subject, load, row, before.stage(), before.items()));
        }
    }

    /** What was dismissed is not raised again as long as both sides say what they said then. */
    private void raise(KnownDiscrepancy.Subject subject, int row, List<ItemDifference> items) {
        KnownDiscrepancy dropped = dismissed.get(subject.key());
        if (dropped != null && dropped.says(subject.kind(), items)) {
            return;
        }
        KnownDiscrepancy raised =
                new KnownDiscrepancy(DiscrepancyId.next(), subject, load, row, DiscrepancyStage.OPEN, items);
        fresh.add(raised);
        tell(raised, RAISED, changes(items));
    }

    /** A decision holds as long as both sides say what they said when it was taken. */
    private static List<ItemDifference> merged(List<ItemDifference> before, List<ItemDifference> now) {
        List<ItemDifference> merged = new ArrayList<>();
        for (ItemDifference item : now) {
            merged.add(before.stream().filter(old -> !old.settled() && old.sameSides(item)).findFirst().orElse(item));
        }
        before.stream()
                .filter(old -> now.stream().noneMatch(item -> item.item() == old.item()))
                .map(ItemDifference::settling)
                .forEach(merged::add);
        return merged;
    }

    private void tell(KnownDiscrepancy one, String action, List<Change> changes) {
        events.add(new DiscrepancyEvent(
                one.id(), one.subject().organisation(), one.subject().name(), action, changes, null));
    }

    private static List<Change> changes(List<ItemDifference> items) {
        return items.stream()
                .map(item -> new Change(
                        "reconciliation.PublicItem." + item.item().name(), item.portal(), item.national()))
                .toList();
    }

    static KnownDiscrepancy.Subject about(PublicItems one, DiscrepancyKind kind) {
        return new KnownDiscrepancy.Subject(
                subject(one.id()), kind, one.id(), one.commune(), one.sector().name(), one.code(), one.name(), List.of());
    }

    private static KnownDiscrepancy.Subject about(Judged one, DiscrepancyKind kind) {
        UnitId commune = one.place().units().size() == 1 ? one.place().units().iterator().next() : null;
        return new KnownDiscrepancy.Subject(
                one.subject(), kind, null, commune, null, one.row().values().code(),
                String.valueOf(one.row().values().name()), one.candidates().stream().map(PublicItems::id).limit(15).toList());
    }
}
