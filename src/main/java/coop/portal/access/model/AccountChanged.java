package coop.portal.access.model;

import coop.portal.kernel.UserId;
import java.util.Set;

/** Something that open sessions of these people stand on has changed; not told to the trail, the act itself is. */
public record AccountChanged(Set<UserId> users) {

    public AccountChanged {
        users = Set.copyOf(users);
    }

    public static AccountChanged of(UserId... users) {
        return new AccountChanged(Set.of(users));
    }
}
