package coop.portal.evaluation.ui;

import coop.portal.access.Actor;
import coop.portal.evaluation.EvaluationQueries;
import coop.portal.evaluation.model.EvaluationFilter;
import coop.portal.evaluation.model.EvaluationPermissions;
import coop.portal.evaluation.model.EvaluationState;
import coop.portal.kernel.PortalClock;
import coop.portal.uikit.Messages;
import coop.portal.worklist.WorkItemSource;
import coop.portal.worklist.model.WorkItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reminds of the last year's evaluations by the days of the law: what is to be scored, and what is to be reviewed. */
@Component
class EvaluationWork implements WorkItemSource {

    private static final int MOST = 1_000;
    private static final String SCORED_BY = "evaluation.law.selfScoreDue";
    private static final String REPORTED_BY = "evaluation.law.reportDue";

    private final EvaluationQueries queries;
    private final PortalClock clock;

    EvaluationWork(EvaluationQueries queries, PortalClock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor, int limit) {
        List<WorkItem> items = new ArrayList<>();
        if (actor.may(EvaluationPermissions.SELF_SCORE)) {
            add(items, "score", Set.of(EvaluationState.DRAFT, EvaluationState.RETURNED), SCORED_BY);
        }
        if (actor.may(EvaluationPermissions.REVIEW)) {
            add(items, "review", Set.of(EvaluationState.SUBMITTED), REPORTED_BY);
        }
        return items.stream().limit(limit).toList();
    }

    private void add(List<WorkItem> items, String what, Set<EvaluationState> states, String due) {
        int year = clock.today().getYear() - 1;
        int count = queries.rows().count(new EvaluationFilter(
                "", Set.of(year), states, Set.of(), Set.of(), Set.of()), MOST).value();
        if (count > 0) {
            items.add(new WorkItem("evaluation.work." + what, List.of(),
                    Messages.text("evaluation.work.title", Integer.toString(year), count),
                    EvaluationNavigation.toEvaluations(year, states),
                    LocalDate.of(year + 1, 1, 1).atStartOfDay(), day(year, due)));
        }
    }

    private @Nullable LocalDate day(int year, String label) {
        return queries.dues(year).stream()
                .filter(due -> due.label().equals(label))
                .map(due -> due.day())
                .findFirst()
                .orElse(null);
    }
}
