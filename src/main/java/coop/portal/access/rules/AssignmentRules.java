package coop.portal.access.rules;

import coop.portal.access.model.AssignmentDraft;
import coop.portal.access.model.JobRole;
import coop.portal.access.model.ScopeKind;
import coop.portal.kernel.Remark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an assignment must be like before somebody works by it. */
public final class AssignmentRules {

    private static final Set<JobRole> COMMUNAL = Set.of(JobRole.COMMUNE_OFFICER, JobRole.COMMUNE_LEADER);

    private AssignmentRules() {}

    /**
     * All that is wrong with a draft.
     *
     * @param others what the person does besides, not withdrawn
     * @param demo in demo mode one person may play all parts
     */
    public static List<Remark> check(AssignmentDraft draft, Collection<AssignmentDraft> others, boolean demo) {
        List<Remark> remarks = new ArrayList<>();
        if (draft.documentNo().isBlank()) {
            remarks.add(Remark.error("A-01", "documentNo", "access.remark.document-needed").by("TT09 Điều 9.8"));
        }
        if (draft.to() != null && draft.to().isBefore(draft.from())) {
            remarks.add(Remark.error("A-02", "to", "access.remark.ends-before-it-begins"));
        }
        reach(draft, remarks);
        List<AssignmentDraft> atTheSameTime =
                others.stream().filter(other -> meet(draft, other)).toList();
        if (!demo && Duties.conflict(draft.role(), atTheSameTime.stream().map(AssignmentDraft::role).toList())) {
            remarks.add(Remark.error("A-05", "role", "access.remark.conflicting-duties").by("SD-5"));
        }
        if (atTheSameTime.stream().anyMatch(other -> same(draft, other))) {
            remarks.add(Remark.error("A-06", "role", "access.remark.assigned-already"));
        }
        return List.copyOf(remarks);
    }

    private static void reach(AssignmentDraft draft, List<Remark> remarks) {
        if (draft.scope() == ScopeKind.COMMUNES && draft.communes().isEmpty()) {
            remarks.add(Remark.error("A-03", "communes", "access.remark.communes-needed"));
        }
        if (draft.scope() == ScopeKind.SECTORS && draft.sectors().isEmpty()) {
            remarks.add(Remark.error("A-03", "sectors", "access.remark.sectors-needed"));
        }
        if (COMMUNAL.contains(draft.role()) && draft.scope() != ScopeKind.COMMUNES) {
            remarks.add(Remark.error("A-04", "scope", "access.remark.commune-role-reaches-communes"));
        }
    }

    private static boolean same(AssignmentDraft one, AssignmentDraft other) {
        return one.role() == other.role() && one.agency().equals(other.agency());
    }

    private static boolean meet(AssignmentDraft one, AssignmentDraft other) {
        return startsInTime(one.from(), other.to()) && startsInTime(other.from(), one.to());
    }

    private static boolean startsInTime(LocalDate from, @Nullable LocalDate end) {
        return end == null || !from.isAfter(end);
    }
}
