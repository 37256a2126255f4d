package coop.portal.evaluation.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.RowsDefinition;
import coop.portal.access.scope.ScopeColumns;
import coop.portal.access.scope.ScopedRows;
import coop.portal.access.scope.Where;
import coop.portal.evaluation.model.EvaluationId;
import coop.portal.evaluation.model.StoredEvaluation;
import coop.portal.kernel.OrganisationId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

/** Whole evaluations, found only by those in whose scope their organisations lie. */
@Repository
public class Evaluations extends ScopedRows<StoredEvaluation, OrganisationId> {

    static final ScopeColumns SCOPE = ScopeColumns.none().commune("e.commune_id").sector("e.sector");

    Evaluations(Door door) {
        super(door, RowsDefinition.<StoredEvaluation>from("evaluation e")
                .id("e.id")
                .scope(SCOPE)
                .select("e.*")
                .row(EvaluationMapping::map));
    }

    @Override
    protected void narrow(Where where, OrganisationId organisation) {
        where.and("e.organisation_id = ?", organisation.value());
    }

    public Optional<StoredEvaluation> find(EvaluationId id) {
        return matching(where -> where.and("e.id = ?", id.value()), 1).stream().findFirst();
    }

    public List<StoredEvaluation> of(OrganisationId organisation) {
        return matching(where -> narrow(where, organisation), 100);
    }

    /** Those of some organisations whose year has begun. */
    public Set<OrganisationId> begun(Collection<OrganisationId> organisations, int year) {
        return organisations.isEmpty()
                ? Set.of()
                : matching(where -> where.and("e.year = ?", year)
                                .in("e.organisation_id", organisations.stream().map(OrganisationId::value).toList()),
                        organisations.size()).stream()
                        .map(one -> one.of().organisation())
                        .collect(Collectors.toSet());
    }
}
