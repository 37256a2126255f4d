package coop.portal.kernel;

import java.util.List;

/** The part of a list that is looked at. The limit is bounded here, so that no caller can ask for everything. */
public record Window(int offset, int limit, List<SortBy> sort) {

    /** More than a screen ever shows. */
    public static final int MAX_LIMIT = 500;

    public Window {
        offset = Math.max(0, offset);
        limit = Math.clamp(limit, 0, MAX_LIMIT);
        sort = List.copyOf(sort);
    }

    public static Window first(int limit, SortBy... sort) {
        return new Window(0, limit, List.of(sort));
    }
}
