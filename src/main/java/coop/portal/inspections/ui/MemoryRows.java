package coop.portal.inspections.ui;

import coop.portal.kernel.Anchor;
import coop.portal.kernel.Count;
import coop.portal.kernel.Paged;
import coop.portal.kernel.Slice;
import coop.portal.kernel.Window;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Rows that came with the page they are shown on, narrowed by what they have to fulfil. */
record MemoryRows<R>(List<R> rows) implements Paged<R, Predicate<R>> {

    @Override
    public Slice<R> slice(Predicate<R> filter, Window window, @Nullable Anchor anchor) {
        return new Slice<>(
                rows.stream().filter(filter).skip(window.offset()).limit(window.limit()).toList(), null);
    }

    @Override
    public Count count(Predicate<R> filter, int cap) {
        return Count.capped((int) rows.stream().filter(filter).count(), cap);
    }
}
