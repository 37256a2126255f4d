package coop.portal.registry.model;

import org.jspecify.annotations.Nullable;

/** How many manage the organisation, and how many of them have which qualification. */
public record ManagerFigures(@Nullable Integer total, @Nullable Integer university, @Nullable Integer intermediate) {

    public static final ManagerFigures EMPTY = new ManagerFigures(null, null, null);
}
