package coop.portal.gazetteer.rules;

import coop.portal.kernel.Refusal;
import coop.portal.kernel.UnitId;
import coop.portal.territory.model.Unit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When it may be declared what a former commune became. */
public final class SuccessorRules {

    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 500;

    private SuccessorRules() {}

    public static boolean canHaveOne(Unit former) {
        return former.kind().lowest() && former.validTo() != null;
    }

    public static boolean canBeOne(Unit successor) {
        return successor.kind().lowest() && successor.validTo() == null;
    }

    /** @param kept what is kept as its successor now */
    public static List<Refusal> reasons(Unit former, Unit successor, boolean sameProvince, @Nullable UnitId kept, String why) {
        List<Refusal> reasons = new ArrayList<>();
        if (!canHaveOne(former)) {
            reasons.add(Refusal.of("gazetteer.refusal.not-former", former.name()));
        }
        if (!canBeOne(successor)) {
            reasons.add(Refusal.of("gazetteer.refusal.not-of-today", successor.name()));
        }
        if (!sameProvince) {
            reasons.add(Refusal.of("gazetteer.refusal.successor-elsewhere"));
        }
        if (successor.id().equals(kept)) {
            reasons.add(Refusal.of("gazetteer.refusal.successor-same", successor.name()));
        }
        if (why.strip().length() < SHORTEST_REASON || why.strip().length() > LONGEST_REASON) {
            reasons.add(Refusal.of("gazetteer.refusal.reason", SHORTEST_REASON, LONGEST_REASON));
        }
        return reasons;
    }
}
