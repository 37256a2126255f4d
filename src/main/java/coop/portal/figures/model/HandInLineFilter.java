package coop.portal.figures.model;

import org.jspecify.annotations.Nullable;

/** Which rows of a workbook are looked at. */
public record HandInLineFilter(HandInId handIn, @Nullable HandInVerdict verdict, boolean warned, String search) {

    public static HandInLineFilter all(HandInId id) {
        return new HandInLineFilter(id, null, false, "");
    }
}
