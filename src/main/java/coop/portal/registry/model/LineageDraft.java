package coop.portal.registry.model;

import coop.portal.kernel.OrganisationId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A step of descent as somebody enters it. */
public record LineageDraft(
        LineageKind kind,
        @Nullable LocalDate on,
        String document,
        Set<OrganisationId> predecessors,
        Set<OrganisationId> successors) {

    public LineageDraft {
        predecessors = Set.copyOf(predecessors);
        successors = Set.copyOf(successors);
    }
}
