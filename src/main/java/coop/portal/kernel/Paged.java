package coop.portal.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list that is read window by window. Implementations see only the rows of the person who asks. */
public interface Paged<R, F> {

    /** Counting stops here; a screen then says "1.000+". */
    int COUNT_CAP = 1_000;

    Slice<R> slice(F filter, Window window, @Nullable Anchor anchor);

    Count count(F filter, int cap);

    default List<R> page(F filter, Window window) {
        return slice(filter, window, null).rows();
    }

    default Count count(F filter) {
        return count(filter, COUNT_CAP);
    }
}
