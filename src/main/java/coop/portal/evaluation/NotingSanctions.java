package coop.portal.evaluation;

import coop.portal.evaluation.model.Sanction;
import coop.portal.evaluation.persistence.EvaluationRecords;
import coop.portal.kernel.OrganisationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Called by a module in which a sanction was just imposed, in its transaction: an evaluation of that year sinks at once. */
@Component
public class NotingSanctions {

    private final Evaluating evaluating;
    private final EvaluationRecords records;

    NotingSanctions(Evaluating evaluating, EvaluationRecords records) {
        this.evaluating = evaluating;
        this.records = records;
    }

    /** A year that has not begun learns of it from its {@link SanctionSource}; one sanction of a year is enough. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void imposed(OrganisationId organisation, Sanction sanction) {
        records.of(organisation, sanction.on().getYear())
                .filter(one -> one.sanction() == null)
                .ifPresent(one -> evaluating.write(one, one.sanctioned(sanction), "sanction-recorded", sanction.document()));
    }
}
