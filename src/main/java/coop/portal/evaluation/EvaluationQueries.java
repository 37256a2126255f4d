package coop.portal.evaluation;

import coop.portal.evaluation.model.Evaluated;
import coop.portal.evaluation.model.EvaluationAction;
import coop.portal.evaluation.model.EvaluationFilter;
import coop.portal.evaluation.model.EvaluationId;
import coop.portal.evaluation.model.EvaluationPermissions;
import coop.portal.evaluation.model.EvaluationRow;
import coop.portal.evaluation.model.EvaluationSheet;
import coop.portal.evaluation.model.EvaluationState;
import coop.portal.evaluation.model.Scheme;
import coop.portal.evaluation.model.StoredEvaluation;
import coop.portal.evaluation.persistence.EvaluationRows;
import coop.portal.evaluation.persistence.Schemes;
import coop.portal.evaluation.rules.EvaluationLifecycle;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Paged;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.UnitId;
import coop.portal.kernel.Verdict;
import coop.portal.registry.model.OrganisationRef;
import coop.portal.territory.Territory;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads of evaluations: what lies outside the scope of whoever asks is not found here. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(EvaluationPermissions.EVALUATION_READ)
public class EvaluationQueries {

    private final EvaluationRows rows;
    private final Evaluating evaluating;
    private final EvaluationLaw law;
    private final Schemes schemes;
    private final Territory territory;

    EvaluationQueries(
            EvaluationRows rows, Evaluating evaluating, EvaluationLaw law, Schemes schemes, Territory territory) {
        this.rows = rows;
        this.evaluating = evaluating;
        this.law = law;
        this.schemes = schemes;
        this.territory = territory;
    }

    public Paged<EvaluationRow, EvaluationFilter> rows() {
        return rows;
    }

    /** @throws NotFoundException when there is none in scope */
    public EvaluationSheet sheet(EvaluationId id) {
        StoredEvaluation evaluation = evaluating.find(id);
        UnitId commune = evaluation.of().commune();
        Set<EvaluationAction> open = EnumSet.noneOf(EvaluationAction.class);
        Map<EvaluationAction, List<Refusal>> refused = new EnumMap<>(EvaluationAction.class);
        for (EvaluationAction action : EvaluationLifecycle.TABLE.knownFrom(evaluation.state())) {
            switch (EvaluationLifecycle.TABLE.decide(evaluation.state(), action, evaluating.facts(evaluation, true))) {
                case Verdict.Allowed<EvaluationState> allowed -> open.add(action);
                case Verdict.Refused<EvaluationState>(List<Refusal> reasons) -> {
                    if (evaluating.actor().may(action.permission())) {
                        refused.put(action, reasons);
                    }
                }
            }
        }
        return new EvaluationSheet(
                evaluation, evaluating.scheme(evaluation.scheme()),
                territory.find(commune).isPresent() ? territory.label(commune, evaluating.today()) : "",
                evaluating.result(evaluation), law.dues(evaluation.year()), open, refused);
    }

    /** The days by which a year is scored, reported and made public. */
    public List<EvaluationSheet.Due> dues(int year) {
        return law.dues(year);
    }

    /** The years of one organisation, the latest first. */
    public List<StoredEvaluation> of(OrganisationId organisation) {
        return evaluating.of(organisation).stream()
                .sorted(Comparator.comparing(StoredEvaluation::year).reversed())
                .toList();
    }

    /** All versions of the schemes, the latest of each kind first. */
    public List<Scheme> schemes() {
        return schemes.all();
    }

    static Evaluated evaluated(OrganisationRef ref) {
        return new Evaluated(ref.id(), ref.name(), ref.code(), ref.commune(), ref.sector(), ref.founded());
    }
}
