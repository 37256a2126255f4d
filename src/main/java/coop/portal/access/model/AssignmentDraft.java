package coop.portal.access.model;

import coop.portal.kernel.AgencyId;
import coop.portal.kernel.UnitId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An assignment as it is typed.
 *
 * @param to the last day, none when it has no end
 * @param documentNo the paper that assigns the work (TT09 art. 9.8)
 */
public record AssignmentDraft(
        JobRole role,
        AgencyId agency,
        ScopeKind scope,
        Set<UnitId> communes,
        Set<String> sectors,
        LocalDate from,
        @Nullable LocalDate to,
        String documentNo) {

    public AssignmentDraft {
        communes = Set.copyOf(communes);
        sectors = Set.copyOf(sectors);
    }
}
