package coop.portal.access.model;

import coop.portal.kernel.AgencyId;
import java.util.Set;

/** Which accounts a list shows; nothing chosen restricts nothing. */
public record AccountFilter(String text, Set<AccountState> states, Set<JobRole> roles, Set<AgencyId> agencies) {

    public static final AccountFilter EMPTY = new AccountFilter("", Set.of(), Set.of(), Set.of());

    public AccountFilter {
        states = Set.copyOf(states);
        roles = Set.copyOf(roles);
        agencies = Set.copyOf(agencies);
    }
}
