package coop.portal.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A list of what is kept in memory anyway, window by window like any other. */
public final class InMemory<R, F> implements Paged<R, F> {

    private final Function<F, List<R>> found;
    private final Map<String, Comparator<R>> sorts;

    /** @param found the rows of a filter in the order in which they stand unless another is asked for */
    public InMemory(Function<F, List<R>> found, Map<String, Comparator<R>> sorts) {
        this.found = found;
        this.sorts = sorts;
    }

    @Override
    public Slice<R> slice(F filter, Window window, @Nullable Anchor anchor) {
        List<R> rows = new ArrayList<>(found.apply(filter));
        for (SortBy sort : window.sort().reversed()) {
            Comparator<R> order = sorts.get(sort.column());
            if (order != null) {
                rows.sort(sort.ascending() ? order : Collections.reverseOrder(order));
            }
        }
        int from = Math.min(window.offset(), rows.size());
        return new Slice<>(List.copyOf(rows.subList(from, Math.min(from + window.limit(), rows.size()))), null);
    }

    @Override
    public Count count(F filter, int cap) {
        return Count.capped(found.apply(filter).size(), cap);
    }
}
