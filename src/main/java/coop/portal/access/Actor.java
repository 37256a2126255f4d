package coop.portal.access;

import coop.portal.access.model.JobRole;
import coop.portal.access.scope.Scope;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.UserId;
import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person in one capacity: who really acts, as which role of which agency, with which rights over which rows, and for
 * whom when it is by delegation. Somebody with two assignments acts in one of them at a time.
 *
 * @param role none for the portal itself
 */
public record Actor(
        UserId user,
        String name,
        @Nullable JobRole role,
        @Nullable AgencyId agency,
        String agencyName,
        Set<String> permissions,
        Scope scope,
        @Nullable ActingFor actingFor)
        implements Serializable {

    /** The one whose rights are used by delegation; separation of duties looks at both people (SD-8). */
    public record ActingFor(UserId user, String name) implements Serializable {}

    public Actor {
        permissions = Set.copyOf(permissions);
    }

    public boolean may(String permission) {
        return permissions.contains(permission);
    }

    public boolean is(@Nullable AgencyId other) {
        return agency != null && agency.equals(other);
    }

    /** The real person and, by delegation, the one acted for: nobody of them may approve what any of them drafted. */
    public Set<UserId> people() {
        return actingFor == null ? Set.of(user) : Set.of(user, actingFor.user());
    }
}
