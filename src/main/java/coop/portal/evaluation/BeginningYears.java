package coop.portal.evaluation;

import coop.portal.evaluation.model.EvaluationPermissions;
import coop.portal.exchange.model.TaskId;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An agency begins a year for all cooperatives that it looks after, in the background. What was begun already stays, so that
 * it can be begun again for those that came later, or after it was stopped half-way.
 */
@Service
@Transactional
@RolesAllowed({EvaluationPermissions.SELF_SCORE, EvaluationPermissions.REVIEW})
public class BeginningYears {

    private final FreshEvaluations fresh;
    private final YearTasks tasks;

    BeginningYears(FreshEvaluations fresh, YearTasks tasks) {
        this.fresh = fresh;
        this.tasks = tasks;
    }

    public TaskId begin(int year) {
        fresh.refuseUnlessKnown(year);
        return tasks.submit(year);
    }
}
