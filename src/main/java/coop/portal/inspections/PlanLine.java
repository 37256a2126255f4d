package coop.portal.inspections;

import coop.portal.inspections.model.FrozenItem;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A line of a printed or exported plan with its number, in the order of the months. */
record PlanLine(int number, FrozenItem item) {

    private static final Comparator<FrozenItem> BY_MONTH = Comparator.comparing(
                    (FrozenItem item) -> item.draft().month(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(FrozenItem::organisationName)
            .thenComparing(item -> item.id().value());

    static List<PlanLine> of(List<FrozenItem> items) {
        List<FrozenItem> sorted = items.stream().sorted(BY_MONTH).toList();
        return IntStream.range(0, sorted.size())
                .mapToObj(i -> new PlanLine(i + 1, sorted.get(i)))
                .toList();
    }
}
