package coop.portal.evaluation;

import coop.portal.evaluation.model.StoredEvaluation;
import coop.portal.evaluation.persistence.Evaluations;
import coop.portal.exchange.BackgroundTasks;
import coop.portal.exchange.TaskDestination;
import coop.portal.exchange.model.TaskId;
import coop.portal.exchange.model.TaskProgress;
import coop.portal.exchange.model.TaskRow;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Paged;
import coop.portal.kernel.Slice;
import coop.portal.kernel.Window;
import coop.portal.registry.OrganisationQueries;
import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.OrganisationRef;
import coop.portal.registry.model.OrganisationType;
import coop.portal.uikit.Messages;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Begins a year for all cooperatives in scope, window by window; each window is kept for itself. */
@Component
class YearTasks implements TaskDestination {

    private static final String KIND = "evaluation.BeginningYears";
    private static final int CHUNK = 500;
    private static final int MOST_COUNTED = 10_000_000;
    private static final int LAST_DAY = 31;

    private final OrganisationQueries organisations;
    private final Evaluations evaluations;
    private final FreshEvaluations fresh;
    private final Evaluating evaluating;
    private final BackgroundTasks tasks;
    private final TransactionTemplate transactions;

    YearTasks(
            OrganisationQueries organisations,
            Evaluations evaluations,
            FreshEvaluations fresh,
            Evaluating evaluating,
            BackgroundTasks tasks,
            TransactionTemplate transactions) {
        this.organisations = organisations;
        this.evaluations = evaluations;
        this.fresh = fresh;
        this.evaluating = evaluating;
        this.tasks = tasks;
        this.transactions = transactions;
    }

    TaskId submit(int year) {
        return tasks.submit(KIND, Messages.text("evaluation.BeginningYears.title", Integer.toString(year)), progress -> {
            work(year, progress);
            return null;
        });
    }

    void work(int year, TaskProgress progress) {
        Paged<OrganisationRef, String> all = organisations.picker();
        progress.total(all.count("", MOST_COUNTED).value());
        Slice<OrganisationRef> slice = all.slice("", Window.first(CHUNK), null);
        int read = 0;
        while (!slice.rows().isEmpty()) {
            progress.stopIfCancelled();
            begin(slice.rows(), year);
            read += slice.rows().size();
            progress.done(read);
            slice = all.slice("", new Window(read, CHUNK, List.of()), slice.end());
        }
    }

    private void begin(List<OrganisationRef> refs, int year) {
        LocalDate end = LocalDate.of(year, Month.DECEMBER, LAST_DAY);
        List<OrganisationRef> rated = refs.stream()
                .filter(ref -> ref.type() == OrganisationType.COOPERATIVE && ref.legalStatus() != LegalStatus.TERMINATED)
                .filter(ref -> ref.founded() == null || !ref.founded().isAfter(end))
                .toList();
        transactions.executeWithoutResult(status -> {
            Set<OrganisationId> begun = evaluations.begun(rated.stream().map(OrganisationRef::id).toList(), year);
            List<StoredEvaluation> missing =
                    fresh.of(rated.stream().filter(ref -> !begun.contains(ref.id())).toList(), year);
            evaluating.insert(missing);
        });
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<String> path(TaskRow task) {
        return Optional.of("evaluation/evaluations");
    }
}
