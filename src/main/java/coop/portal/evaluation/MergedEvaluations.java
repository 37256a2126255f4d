package coop.portal.evaluation;

import coop.portal.evaluation.model.Evaluated;
import coop.portal.evaluation.model.EvaluationId;
import coop.portal.evaluation.model.StoredEvaluation;
import coop.portal.evaluation.persistence.EvaluationRecords;
import coop.portal.evaluation.persistence.Evaluations;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Refusal;
import coop.portal.registry.Belongings;
import coop.portal.registry.PublicOrganisations;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Evaluations go along with a record that is merged; two of one year cannot both be that of one organisation. */
@Component
class MergedEvaluations implements Belongings {

    private final Evaluations evaluations;
    private final EvaluationRecords records;
    private final PublicOrganisations register;

    MergedEvaluations(Evaluations evaluations, EvaluationRecords records, PublicOrganisations register) {
        this.evaluations = evaluations;
        this.records = records;
        this.register = register;
    }

    @Override
    public String kind() {
        return "evaluation.Belongings.evaluations";
    }

    @Override
    public Set<String> tables() {
        return Set.of("evaluation");
    }

    @Override
    public List<String> of(OrganisationId organisation) {
        return evaluations.of(organisation).stream().map(one -> Integer.toString(one.year())).sorted().toList();
    }

    @Override
    public List<Refusal> conflicts(OrganisationId from, OrganisationId to) {
        List<String> there = of(to);
        return of(from).stream()
                .filter(there::contains)
                .map(year -> Refusal.of("evaluation.refusal.merge-same-year", year))
                .toList();
    }

    @Override
    public List<String> move(OrganisationId from, OrganisationId to) {
        List<EvaluationId> ids = evaluations.of(from).stream().map(StoredEvaluation::id).toList();
        ids.forEach(id -> records.moveTo(id, evaluated(to)));
        return ids.stream().map(id -> Long.toString(id.value())).toList();
    }

    @Override
    public List<Refusal> moveBack(OrganisationId from, OrganisationId to, List<String> rows) {
        List<EvaluationId> ids = rows.stream().map(row -> new EvaluationId(Long.parseLong(row))).toList();
        if (!evaluations.of(to).stream().map(StoredEvaluation::id).toList().containsAll(ids)) {
            return List.of(Refusal.of("evaluation.refusal.merge-undo"));
        }
        ids.forEach(id -> records.moveTo(id, evaluated(from)));
        return List.of();
    }

    private Evaluated evaluated(OrganisationId id) {
        return register.refs(List.of(id)).stream()
                .findFirst()
                .map(EvaluationQueries::evaluated)
                .orElseThrow(() -> new NotFoundException("organisation " + id.text()));
    }
}
