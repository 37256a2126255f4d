package coop.portal.fieldwork.model;

import coop.portal.kernel.UserId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody on a team, what they declared, and where else they are on these days. */
public record TeamMember(
        UserId user, String name, TeamRole role, Declaration declaration, @Nullable String remark, List<Clash> clashes) {

    public TeamMember {
        clashes = List.copyOf(clashes);
    }

    public boolean leads() {
        return role == TeamRole.LEADER;
    }

    public TeamMember also(List<Clash> elsewhere) {
        return new TeamMember(user, name, role, declaration, remark, elsewhere);
    }
}
