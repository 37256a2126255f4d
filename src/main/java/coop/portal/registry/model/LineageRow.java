package coop.portal.registry.model;

import coop.portal.kernel.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of descent: from a day on the figures of the predecessors go on with the successors.
 *
 * @param code that a group handed on to the cooperative it became (NĐ92 61.4)
 */
public record LineageRow(
        long id,
        LineageKind kind,
        LocalDate on,
        String document,
        @Nullable String code,
        List<OrganisationRef> predecessors,
        List<OrganisationRef> successors) {

    public LineageRow {
        predecessors = List.copyOf(predecessors);
        successors = List.copyOf(successors);
    }

    public boolean ends(OrganisationId id) {
        return kind.endsPredecessors() && predecessors.stream().anyMatch(one -> one.id().equals(id));
    }
}
