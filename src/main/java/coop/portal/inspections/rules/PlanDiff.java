package coop.portal.inspections.rules;

import coop.portal.inspections.model.FrozenItem;
import coop.portal.inspections.model.ItemDraft;
import coop.portal.inspections.model.ItemId;
import coop.portal.inspections.model.PlanDifference;
import coop.portal.inspections.model.PlanSnapshot;
import coop.portal.inspections.model.PlanText;
import coop.portal.kernel.Change;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one version of a plan changes against another: lines that came and went, and the fields of those that stayed. */
public final class PlanDiff {

    private PlanDiff() {}

    public static PlanDifference between(PlanSnapshot before, PlanSnapshot after) {
        Map<ItemId, FrozenItem> old = byId(before);
        Map<ItemId, FrozenItem> now = byId(after);
        List<PlanDifference.Changed> changed = new ArrayList<>();
        for (FrozenItem item : after.items()) {
            FrozenItem was = old.get(item.id());
            List<Change> fields = was == null ? List.of() : fields(was, item);
            if (!fields.isEmpty()) {
                changed.add(new PlanDifference.Changed(item, fields));
            }
        }
        return new PlanDifference(
                after.items().stream().filter(item -> !old.containsKey(item.id())).toList(),
                before.items().stream().filter(item -> !now.containsKey(item.id())).toList(),
                List.copyOf(changed),
                text(before.text(), after.text()));
    }

    /** The fields of two typings of one line that differ, sets in a steady order, the unset as nothing. */
    public static List<Change> drafts(ItemDraft before, ItemDraft after) {
        return Stream.of(
                        change("kind", before, after, ItemDraft::kind),
                        change("topics", before, after, draft -> sorted(draft.topics())),
                        change("periodFrom", before, after, ItemDraft::periodFrom),
                        change("periodTo", before, after, ItemDraft::periodTo),
                        change("month", before, after, ItemDraft::month),
                        change("days", before, after, ItemDraft::days),
                        change("leadUnit", before, after, ItemDraft::leadUnit),
                        change("leader", before, after, ItemDraft::leader),
                        change("members", before, after, ItemDraft::members),
                        change("mode", before, after, ItemDraft::mode),
                        change("basis", before, after, ItemDraft::basis),
                        change("evidence", before, after, ItemDraft::evidence),
                        change("budget", before, after, PlanDiff::budget),
                        change("note", before, after, ItemDraft::note))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The paragraphs around the list that differ. */
    public static List<Change> text(PlanText before, PlanText after) {
        return Stream.of(
                        Change.between("purpose", before.purpose(), after.purpose()),
                        Change.between("requirements", before.requirements(), after.requirements()),
                        Change.between("bases", before.bases(), after.bases()),
                        Change.between("arrangement", before.arrangement(), after.arrangement()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Change> fields(FrozenItem before, FrozenItem after) {
        List<Change> fields = new ArrayList<>(drafts(before.draft(), after.draft()));
        if (!before.draft().coAgencies().equals(after.draft().coAgencies())) {
            fields.add(new Change("coAgencies", joined(before.coAgencyNames()), joined(after.coAgencyNames())));
        }
        return fields;
    }

    private static Map<ItemId, FrozenItem> byId(PlanSnapshot snapshot) {
        return snapshot.items().stream().collect(Collectors.toMap(FrozenItem::id, Function.identity()));
    }

    private static <T> Optional<Change> change(
            String field, ItemDraft before, ItemDraft after, Function<ItemDraft, ? extends T> value) {
        return Change.between(field, blankless(value.apply(before)), blankless(value.apply(after)));
    }

    private static @Nullable Object blankless(@Nullable Object value) {
        return "".equals(value) ? null : value;
    }

    private static @Nullable Object budget(ItemDraft draft) {
        return draft.budget() == null ? null : draft.budget().stripTrailingZeros().toPlainString();
    }

    private static String sorted(Collection<? extends Enum<?>> values) {
        return values.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    private static String joined(List<String> names) {
        return String.join("; ", names);
    }
}
