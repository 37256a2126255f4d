package coop.portal.access;

import coop.portal.access.model.AccessPermissions;
import coop.portal.access.model.JobRole;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.stereotype.Service;

/** Reads who may do what, as it is in force. */
@Service
@RolesAllowed(AccessPermissions.ROLE_READ)
public class RoleQueries {

    private final RolePage page;
    private final DeclaredPermissions declared;

    RoleQueries(RolePage page, DeclaredPermissions declared) {
        this.page = page;
        this.declared = declared;
    }

    public Map<JobRole, Set<String>> roles() {
        Map<JobRole, Set<String>> roles = new EnumMap<>(JobRole.class);
        for (JobRole role : JobRole.values()) {
            roles.put(role, page.of(role));
        }
        return roles;
    }

    /** All permissions of all modules, in the order of their names. */
    public SortedSet<String> permissions() {
        return new TreeSet<>(declared.names());
    }
}
