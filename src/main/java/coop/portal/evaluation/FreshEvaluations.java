package coop.portal.evaluation;

import coop.portal.evaluation.model.Sanction;
import coop.portal.evaluation.model.Scheme;
import coop.portal.evaluation.model.SchemeKind;
import coop.portal.evaluation.model.StoredEvaluation;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.RefusedException;
import coop.portal.registry.model.OrganisationRef;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How the evaluation of a year begins: by the scheme that held at its end, with the sanction of the year if there is one. */
@Component
class FreshEvaluations {

    private static final int FIRST_YEAR = 2018;
    private static final int LAST_DAY = 31;

    private final Evaluating evaluating;
    private final ObjectProvider<SanctionSource> sources;

    FreshEvaluations(Evaluating evaluating, ObjectProvider<SanctionSource> sources) {
        this.evaluating = evaluating;
        this.sources = sources;
    }

    void refuseUnlessKnown(int year) {
        if (year < FIRST_YEAR || year > evaluating.today().getYear()) {
            throw new RefusedException("evaluation.refusal.year", Integer.toString(year));
        }
    }

    /** Those whose sector has no scheme for the year are left out. */
    List<StoredEvaluation> of(Collection<OrganisationRef> organisations, int year) {
        Map<OrganisationId, Sanction> sanctions = new HashMap<>();
        List<OrganisationId> ids = organisations.stream().map(OrganisationRef::id).toList();
        sources.forEach(source -> source.sanctioned(ids, year).forEach(sanctions::putIfAbsent));
        List<StoredEvaluation> fresh = new ArrayList<>();
        for (OrganisationRef ref : organisations) {
            scheme(ref, year).ifPresent(scheme -> fresh.add(
                    StoredEvaluation.begin(EvaluationQueries.evaluated(ref), year, scheme.id()).sanctioned(sanctions.get(ref.id()))));
        }
        return fresh;
    }

    private Optional<Scheme> scheme(OrganisationRef ref, int year) {
        return evaluating.scheme(SchemeKind.of(ref.sector()), LocalDate.of(year, Month.DECEMBER, LAST_DAY));
    }
}
