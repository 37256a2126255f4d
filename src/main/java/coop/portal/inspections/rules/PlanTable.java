package coop.portal.inspections.rules;

import coop.portal.inspections.model.PlanAction;
import coop.portal.inspections.model.PlanStage;
import coop.portal.kernel.Lifecycle;
import java.util.function.Predicate;

/** Writes the plan's table in the words of its guards, so that the table reads like the law. */
final class PlanTable {

    private static final String REFUSAL = "inspections.refusal.plan.";

    private final Lifecycle.Builder<PlanStage, PlanAction, PlanFacts> builder = Lifecycle.of(PlanAction.class);

    Guarded arrow(PlanStage from, PlanAction action, PlanStage to) {
        return new Guarded(action, builder.from(from).on(action).to(to));
    }

    Lifecycle<PlanStage, PlanAction, PlanFacts> build() {
        return builder.build();
    }

    /** An arrow that still takes guards. */
    static final class Guarded {

        private final PlanAction action;
        private final Lifecycle.Builder<PlanStage, PlanAction, PlanFacts>.Line line;

        private Guarded(PlanAction action, Lifecycle.Builder<PlanStage, PlanAction, PlanFacts>.Line line) {
            this.action = action;
            this.line = line;
        }

        /** For the right role of the plan's own agency. */
        Guarded own() {
            return when(PlanFacts::ownAgency, "other-agency").any();
        }

        /** For the right role of any agency that finds the plan. */
        Guarded any() {
            return when(facts -> facts.may(action), "not-your-role");
        }

        Guarded fourEyes() {
            return when(PlanFacts::fourEyes, "four-eyes");
        }

        Guarded linesReady() {
            return when(PlanFacts::hasLines, "needs-items")
                    .when(PlanFacts::linesComplete, "items-incomplete")
                    .when(PlanFacts::nothingBlocked, "items-blocked");
        }

        Guarded noOpenOverlap() {
            return when(PlanFacts::noOpenOverlap, "overlap-open");
        }

        Guarded commented(String refusal) {
            return when(PlanFacts::commented, refusal);
        }

        Guarded decided() {
            return when(PlanFacts::decided, "decision-required");
        }

        Guarded notified() {
            return when(PlanFacts::subjectsNotified, "notice-required");
        }

        Guarded settled() {
            return when(PlanFacts::everyLineSettled, "items-unsettled");
        }

        private Guarded when(Predicate<PlanFacts> holds, String refusal) {
            line.when(holds, REFUSAL + refusal);
            return this;
        }
    }
}
