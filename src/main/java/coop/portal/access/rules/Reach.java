package coop.portal.access.rules;

import coop.portal.access.model.AssignmentDraft;
import coop.portal.access.model.ScopeKind;
import coop.portal.kernel.AgencyId;
import java.util.Set;

/** How far an assignment reaches: the province, or the agency's own rows with those of its communes or sectors. */
public sealed interface Reach {

    record Province() implements Reach {}

    record Part(AgencyId agency, boolean inCommunes, Set<String> sectors) implements Reach {}

    static Reach of(AssignmentDraft assignment) {
        return assignment.scope() == ScopeKind.EVERYTHING
                ? new Province()
                : new Part(
                        assignment.agency(),
                        assignment.scope() == ScopeKind.COMMUNES,
                        assignment.scope() == ScopeKind.SECTORS ? assignment.sectors() : Set.of());
    }
}
