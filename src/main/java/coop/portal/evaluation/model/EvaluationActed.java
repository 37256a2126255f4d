package coop.portal.evaluation.model;

import coop.portal.kernel.Change;
import coop.portal.kernel.Recorded;
import coop.portal.kernel.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something was done with an evaluation. */
public record EvaluationActed(
        EvaluationId id, String label, String action, List<Change> changes, @Nullable String reason) implements Recorded {

    public static final String SUBJECT = "evaluation";

    public EvaluationActed {
        changes = List.copyOf(changes);
    }

    @Override
    public Subject subject() {
        return new Subject(SUBJECT, id.text(), label);
    }
}
