package coop.portal.evaluation;

import coop.portal.evaluation.model.Criterion;
import coop.portal.evaluation.model.EvaluationPermissions;
import coop.portal.evaluation.model.Scheme;
import coop.portal.evaluation.model.SchemeDefined;
import coop.portal.evaluation.model.SchemeDraft;
import coop.portal.evaluation.model.SchemeKind;
import coop.portal.evaluation.persistence.Schemes;
import coop.portal.evaluation.rules.SchemeRules;
import coop.portal.kernel.Change;
import coop.portal.kernel.Ids;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.Remark;
import coop.portal.kernel.StaleException;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator sets the maxima of a scheme: always as a new version, so that what was scored stays what it was. */
@Service
@Transactional
@RolesAllowed(EvaluationPermissions.SCHEME_WRITE)
public class DefiningSchemes {

    private final Schemes schemes;
    private final Evaluating evaluating;
    private final EvaluationLaw law;

    DefiningSchemes(Schemes schemes, Evaluating evaluating, EvaluationLaw law) {
        this.schemes = schemes;
        this.evaluating = evaluating;
        this.law = law;
    }

    /** The version that a new one follows. */
    @Transactional(readOnly = true)
    public Scheme latest(SchemeKind kind) {
        return schemes.all().stream()
                .filter(one -> one.kind() == kind)
                .max(Comparator.comparing(Scheme::version))
                .orElseThrow(() -> new NotFoundException("scheme"));
    }

    @Transactional(readOnly = true)
    public List<Remark> check(SchemeDraft draft) {
        return SchemeRules.check(draft, latest(draft.kind()), points(draft));
    }

    private @Nullable BigDecimal points(SchemeDraft draft) {
        return law.points(Objects.requireNonNullElse(draft.from(), evaluating.today()));
    }

    public void define(SchemeDraft draft) {
        Scheme last = latest(draft.kind());
        if (last.version() != draft.seenVersion()) {
            throw new StaleException("scheme " + draft.kind());
        }
        RefusedException.mustNotStop(SchemeRules.check(draft, last, points(draft)));
        List<Criterion> criteria = last.criteria().stream()
                .map(one -> new Criterion(one.criterion(), one.group(), draft.maxima().get(one.code())))
                .toList();
        Scheme next = new Scheme(Ids.next(), draft.kind(), last.version() + 1, Objects.requireNonNull(draft.from()), null,
                draft.basis().strip(), criteria);
        schemes.insert(next, last);
        List<Change> changes = new ArrayList<>();
        for (Criterion criterion : last.criteria()) {
            Change.between("evaluation.CriterionCode." + criterion.code(), criterion.max(), draft.maxima().get(criterion.code()))
                    .ifPresent(changes::add);
        }
        evaluating.publish(new SchemeDefined(next.kind(), next.version(), changes));
    }
}
