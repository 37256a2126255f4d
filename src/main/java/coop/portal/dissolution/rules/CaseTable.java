package coop.portal.dissolution.rules;

import coop.portal.dissolution.model.CaseAction;
import coop.portal.dissolution.model.CaseGround;
import coop.portal.dissolution.model.CaseRoute;
import coop.portal.dissolution.model.CaseStage;
import coop.portal.dissolution.model.FactKind;
import coop.portal.dissolution.model.LegalRegime;
import coop.portal.kernel.Lifecycle;
import java.util.function.Predicate;

/** Writes the table of a case in the words of its guards, so that the table reads like the law. */
final class CaseTable {

    static final String REFUSAL = "dissolution.refusal.";

    private final Lifecycle.Builder<CaseStage, CaseAction, CaseFacts> builder = Lifecycle.of(CaseAction.class);

    /** An arrow for the right role, under the law in force. */
    Guarded arrow(CaseStage from, CaseAction action, CaseStage to) {
        return any(from, action, to).when(facts -> facts.file().regime() == LegalRegime.LHTX_2023, "old-law");
    }

    /** One that leads nowhere else. */
    Guarded stays(CaseStage stage, CaseAction action) {
        return arrow(stage, action, stage);
    }

    /** One that every law knows. */
    Guarded any(CaseStage from, CaseAction action, CaseStage to) {
        return new Guarded(builder.from(from).on(action).to(to)).when(facts -> facts.may(action), "not-your-role");
    }

    /** One of a case that goes by the law of 2012. */
    Guarded old(CaseStage from, CaseAction action, CaseStage to) {
        return any(from, action, to).when(facts -> facts.file().regime() == LegalRegime.LHTX_2012, "new-law");
    }

    Lifecycle<CaseStage, CaseAction, CaseFacts> build() {
        return builder.build();
    }

    /** An arrow that still takes guards. */
    static final class Guarded {
        private final Lifecycle.Builder<CaseStage, CaseAction, CaseFacts>.Line line;

        private Guarded(Lifecycle.Builder<CaseStage, CaseAction, CaseFacts>.Line line) {
            this.line = line;
        }

        /** What is only the portal's own order, and what ends an organisation, waits while the case is on hold. */
        Guarded notHeld() {
            return when(facts -> !facts.file().held(), "on-hold");
        }

        Guarded by(CaseRoute route) {
            return when(facts -> facts.by(route), "other-route");
        }

        Guarded byAny(Predicate<CaseRoute> which) {
            return when(facts -> facts.ofRoute(which), "other-route");
        }

        Guarded on(Predicate<CaseGround> which) {
            return when(facts -> facts.onAny(which), "other-ground");
        }

        Guarded knowing(FactKind fact, String refusal) {
            return when(facts -> facts.knows(fact), refusal);
        }

        Guarded fourEyes() {
            return when(CaseFacts::fourEyes, "four-eyes");
        }

        Guarded notByVerifier() {
            return when(CaseFacts::notVerifier, "verifier-signs-not");
        }

        Guarded dated() {
            return when(facts -> facts.typed().dated(), "day-required");
        }

        /** The paper by which it is so: number and day. */
        Guarded paper() {
            return dated().when(facts -> facts.typed().numbered(), "paper-required");
        }

        Guarded commented() {
            return when(facts -> facts.typed().commented(), "reason-required");
        }

        /** A route with its grounds, on minutes of verification (SD-1 looks at who typed it). */
        Guarded proposed() {
            return knowing(FactKind.VERIFICATION_MINUTES, "minutes-missing")
                    .when(facts -> facts.typed().routed(), "route-required");
        }

        /** All debts are paid, nothing is before a court, branches are closed, and the dossier is whole (LHTX 97.2, 98.6). */
        Guarded dossier() {
            return knowing(FactKind.DEBTS_SETTLED, "debts-open")
                    .when(CaseFacts::noDispute, "dispute-open")
                    .knowing(FactKind.BRANCHES_CLOSED, "branches-open")
                    .when(facts -> FactRules.dossierComplete(facts.file()), "dossier-incomplete");
        }

        Guarded when(Predicate<CaseFacts> holds, String refusal) {
            line.when(holds, REFUSAL + refusal);
            return this;
        }
    }
}
