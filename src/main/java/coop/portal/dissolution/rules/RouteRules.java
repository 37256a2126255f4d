package coop.portal.dissolution.rules;

import coop.portal.dissolution.model.CaseGround;
import coop.portal.dissolution.model.CaseRoute;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which route is open to whom, and on which grounds (LHTX 97, 103; NĐ92 63, 64). */
public final class RouteRules {

    private RouteRules() {}

    /** A group goes its own way or loses its certificate; only groups go that way. */
    public static boolean open(CaseRoute route, boolean group) {
        return switch (route) {
            case GROUP_TERMINATION -> group;
            case VOLUNTARY, COMPULSORY_COURT, BANKRUPTCY -> !group;
            case COMPULSORY_REVOCATION, TAX_REVOCATION, CONSOLIDATE -> true;
        };
    }

    /** Every ground leads there, and there is one; what is still active needs none. */
    public static boolean fits(@Nullable CaseRoute route, Set<CaseGround> grounds, boolean group) {
        if (route == null || !open(route, group)) {
            return false;
        }
        return route == CaseRoute.CONSOLIDATE
                || !grounds.isEmpty() && grounds.stream().allMatch(ground -> ground.leadsTo(route, group));
    }
}
