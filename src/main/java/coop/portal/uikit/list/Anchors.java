package coop.portal.uikit.list;

import coop.portal.kernel.Anchor;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The places of one list, under one filter and order, that were already read: a reader that is sent to the nearest one
 * before what it is asked for skips a page instead of counting its way from the top.
 */
final class Anchors {

    private static final int KEPT = 64;

    private final TreeMap<Integer, Anchor> places = new TreeMap<>();

    void forget() {
        places.clear();
    }

    void remember(@Nullable Anchor end) {
        if (end == null) {
            return;
        }
        places.put(end.offset(), end);
        if (places.size() > KEPT) {
            thinOut();
        }
    }

    @Nullable Anchor before(int offset) {
        Map.Entry<Integer, Anchor> found = places.floorEntry(offset);
        return found == null ? null : found.getValue();
    }

    int size() {
        return places.size();
    }

    /** Places that lie close together go, the last one excepted; what stays is spread evenly over what was read. */
    private void thinOut() {
        int last = places.lastKey();
        int apart = 2 * last / KEPT;
        int kept = 0;
        var keys = places.keySet().iterator();
        while (keys.hasNext()) {
            int offset = keys.next();
            if (offset - kept < apart && offset != last) {
                keys.remove();
            } else {
                kept = offset;
            }
        }
    }
}
