package coop.portal.reconciliation.model;

import org.jspecify.annotations.Nullable;

/** Which items to be corrected are looked at. @param sent those asked for, those not yet, none for both */
public record CorrectionFilter(String search, @Nullable Boolean sent) {

    public static final CorrectionFilter EMPTY = new CorrectionFilter("", null);
}
