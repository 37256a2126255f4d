package coop.portal.access.ui;

import coop.portal.access.model.AssignmentDraft;
import coop.portal.access.model.JobRole;
import coop.portal.access.model.ScopeKind;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.Remark;
import coop.portal.kernel.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An assignment while it is typed: some of it may be missing yet. */
record AssignmentTyped(
        @Nullable JobRole role,
        @Nullable AgencyId agency,
        @Nullable ScopeKind scope,
        Set<UnitId> communes,
        Set<String> sectors,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String documentNo) {

    static AssignmentTyped of(AssignmentDraft draft) {
        return new AssignmentTyped(
                draft.role(), draft.agency(), draft.scope(), draft.communes(), draft.sectors(), draft.from(), draft.to(),
                draft.documentNo());
    }

    /** The draft, none while something is missing. What a kind of scope does not use is left out. */
    @Nullable AssignmentDraft whole() {
        return role == null || agency == null || scope == null || from == null
                ? null
                : new AssignmentDraft(
                        role,
                        agency,
                        scope,
                        scope == ScopeKind.COMMUNES ? communes : Set.of(),
                        scope == ScopeKind.SECTORS ? sectors : Set.of(),
                        from,
                        to,
                        documentNo);
    }

    List<Remark> missing() {
        List<Remark> missing = new ArrayList<>();
        need(missing, "role", role);
        need(missing, "agency", agency);
        need(missing, "scope", scope);
        need(missing, "from", from);
        return missing;
    }

    private static void need(List<Remark> missing, String field, @Nullable Object value) {
        if (value == null) {
            missing.add(Remark.error("A-00", field, "access.remark.needed"));
        }
    }
}
