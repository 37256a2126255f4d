package coop.portal.followup.model;

import java.util.Set;

/** What the list of referrals is narrowed to. @param states none means those that nobody has answered */
public record ReferralFilter(String search, Set<ReferralKind> kinds, Set<ReferralState> states) {

    public static final ReferralFilter EMPTY = new ReferralFilter("", Set.of(), Set.of());

    public ReferralFilter {
        kinds = Set.copyOf(kinds);
        states = Set.copyOf(states);
    }
}
