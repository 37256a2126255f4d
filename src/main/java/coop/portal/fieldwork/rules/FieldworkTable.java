package coop.portal.fieldwork.rules;

import coop.portal.fieldwork.model.FieldworkAction;
import coop.portal.fieldwork.model.FieldworkStage;
import coop.portal.fieldwork.model.StepPaper;
import coop.portal.kernel.Lifecycle;
import java.util.function.Predicate;

/** Writes the table of a fieldwork in the words of its guards, so that the table reads like the law. */
final class FieldworkTable {

    static final String REFUSAL = "fieldwork.refusal.";
    private static final String PAPER_MISSING = "paper-missing.";

    private final Lifecycle.Builder<FieldworkStage, FieldworkAction, FieldworkFacts> builder =
            Lifecycle.of(FieldworkAction.class);

    /** An arrow for the right role of the agency whose fieldwork it is. */
    Guarded arrow(FieldworkStage from, FieldworkAction action, FieldworkStage to) {
        return new Guarded(builder.from(from).on(action).to(to))
                .when(FieldworkFacts::ownAgency, "other-agency")
                .when(facts -> facts.may(action), "not-your-role");
    }

    /** One that leads nowhere else. */
    Guarded stays(FieldworkStage stage, FieldworkAction action) {
        return arrow(stage, action, stage);
    }

    Lifecycle<FieldworkStage, FieldworkAction, FieldworkFacts> build() {
        return builder.build();
    }

    /** An arrow that still takes guards. */
    static final class Guarded {
        private final Lifecycle.Builder<FieldworkStage, FieldworkAction, FieldworkFacts>.Line line;

        private Guarded(Lifecycle.Builder<FieldworkStage, FieldworkAction, FieldworkFacts>.Line line) {
            this.line = line;
        }

        Guarded byLeader() {
            return when(FieldworkFacts::leads, "not-leader");
        }

        Guarded notByLeader() {
            return when(FieldworkFacts::notLeading, "leader-decides-not");
        }

        Guarded inspectionsOnly() {
            return when(facts -> facts.progress().inspection(), "inspections-only");
        }

        Guarded overlapFree() {
            return when(FieldworkFacts::notBlocked, "overlap");
        }

        /** What NĐ217 11.3 and LTT 26.3 want in a decision, and NĐ217 12.2 and LTT 27.3 of the team. */
        Guarded decisionReady() {
            return when(facts -> facts.decision().complete(), "decision-incomplete")
                    .when(facts -> facts.decision().withinLaw(), "beyond-the-law")
                    .when(FieldworkFacts::led, "no-leader")
                    .declared();
        }

        Guarded declared() {
            return when(facts -> facts.decision().declared(), "declarations-missing")
                    .when(facts -> facts.decision().unconflicted(), "conflict-of-interest");
        }

        Guarded dated() {
            return when(facts -> facts.typed().dated(), "day-required");
        }

        /** The paper by which it is so: number and day. */
        Guarded paper() {
            return dated().when(facts -> facts.typed().numbered(), "paper-required");
        }

        /** It issues the paper with its number from the register, on its day. */
        Guarded issues(StepPaper paper) {
            return dated()
                    .when(facts -> facts.drafted(paper, false), PAPER_MISSING + paper.kind(false))
                    .when(facts -> facts.drafted(paper, true), PAPER_MISSING + paper.kind(true));
        }

        Guarded commented(String refusal) {
            return when(facts -> facts.typed().commented(), refusal);
        }

        Guarded grounded() {
            return when(facts -> facts.typed().grounded(), "ground-required");
        }

        Guarded measured(String refusal) {
            return when(facts -> facts.typed().measured(), refusal);
        }

        Guarded when(Predicate<FieldworkFacts> holds, String refusal) {
            line.when(holds, REFUSAL + refusal);
            return this;
        }
    }
}
