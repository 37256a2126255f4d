package coop.portal.access.rules;

import coop.portal.access.model.JobRole;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Which job roles one person must not have at the same time (domain 7.3). */
public final class Duties {

    /** Roles that approve, return, issue or authorise what others drafted. */
    private static final Set<JobRole> APPROVING = EnumSet.of(
            JobRole.PROVINCE_LEADER,
            JobRole.FOCAL_MANAGER,
            JobRole.DEPT_MANAGER,
            JobRole.INSPECTORATE_MANAGER,
            JobRole.COMMUNE_LEADER);

    private Duties() {}

    public static boolean approves(JobRole role) {
        return APPROVING.contains(role);
    }

    /** SD-5: who gives the rights approves no business; and who checks the log neither approves nor gives rights. */
    public static boolean conflict(JobRole one, JobRole other) {
        return apart(one, other) || apart(other, one);
    }

    public static boolean conflict(JobRole role, Collection<JobRole> others) {
        return others.stream().anyMatch(other -> conflict(role, other));
    }

    private static boolean apart(JobRole one, JobRole other) {
        return switch (one) {
            case SYS_ADMIN -> approves(other) || other == JobRole.AUDITOR;
            case AUDITOR -> approves(other);
            default -> false;
        };
    }
}
