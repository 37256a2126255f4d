package coop.portal.inspections.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a person types when they take a step: the comment or reason, the decision, the day the subjects were told. */
public record StepInput(
        String comment, String decisionNumber, @Nullable LocalDate decisionDate, @Nullable LocalDate notifiedOn) {

    public static final StepInput NONE = new StepInput("", "", null, null);

    public static StepInput comment(String comment) {
        return new StepInput(comment, "", null, null);
    }

    public static StepInput decision(String number, LocalDate date) {
        return new StepInput("", number, date, null);
    }

    public static StepInput notified(LocalDate on) {
        return new StepInput("", "", null, on);
    }
}
