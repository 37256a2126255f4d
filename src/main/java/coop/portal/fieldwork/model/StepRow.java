package coop.portal.fieldwork.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** One step in the log: who took it, for whom when by delegation, and the paper, day, ground and words that came with it. */
public record StepRow(
        LocalDateTime at,
        String actor,
        @Nullable String onBehalfOf,
        FieldworkAction action,
        FieldworkStage from,
        FieldworkStage to,
        @Nullable LocalDate on,
        @Nullable String number,
        @Nullable String name,
        @Nullable StepGround ground,
        @Nullable Integer figure,
        @Nullable String comment) {

    /** A step by a paper. */
    public boolean papered() {
        return number != null;
    }

    /** The same without what is only for the team. */
    public StepRow discreet() {
        return new StepRow(at, actor, onBehalfOf, action, from, to, on, null, null, ground, null, null);
    }
}
