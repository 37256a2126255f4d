package coop.portal.evaluation.model;

import coop.portal.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The page of an evaluation: its points and what follows from them, the days by which, and what can be done next. */
public record EvaluationSheet(
        StoredEvaluation evaluation,
        Scheme scheme,
        String communeName,
        Result result,
        List<Due> dues,
        Set<EvaluationAction> open,
        Map<EvaluationAction, List<Refusal>> refused) {

    /** A day of the calendar with its article; no day where none is configured. */
    public record Due(String label, @Nullable LocalDate day, @Nullable String article) {}
}
