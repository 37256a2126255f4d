package coop.portal.figures.rules;

import static coop.portal.figures.model.ReportAction.ACCEPT;
import static coop.portal.figures.model.ReportAction.CHECK;
import static coop.portal.figures.model.ReportAction.EDIT;
import static coop.portal.figures.model.ReportAction.HAND_IN;
import static coop.portal.figures.model.ReportAction.LOCK;
import static coop.portal.figures.model.ReportAction.RETURN;
import static coop.portal.figures.model.ReportAction.SUBMIT;
import static coop.portal.figures.model.ReportState.ACCEPTED;
import static coop.portal.figures.model.ReportState.CHECKED_COMMUNE;
import static coop.portal.figures.model.ReportState.DRAFT;
import static coop.portal.figures.model.ReportState.LOCKED;
import static coop.portal.figures.model.ReportState.NOT_STARTED;
import static coop.portal.figures.model.ReportState.RETURNED;
import static coop.portal.figures.model.ReportState.SUBMITTED;

import coop.portal.figures.model.ReportAction;
import coop.portal.figures.model.ReportState;
import coop.portal.figures.model.ReportSteps;
import coop.portal.kernel.Lifecycle;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.Verdict;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table of domain 2.4: from the commune's draft to the locked number; what is wrong goes back with a reason. */
public final class ReportLifecycle {

    private static final String NOT_YOUR_ROLE = "figures.refusal.not-your-role";

    public static final Lifecycle<ReportState, ReportAction, ReportFacts> TABLE = table();

    private ReportLifecycle() {}

    /** What a page offers and what it explains; an act of somebody else's role is neither. */
    public static ReportSteps steps(ReportState now, ReportFacts facts) {
        Set<ReportAction> open = EnumSet.noneOf(ReportAction.class);
        Map<ReportAction, List<Refusal>> refused = new EnumMap<>(ReportAction.class);
        for (ReportAction action : TABLE.knownFrom(now)) {
            switch (TABLE.decide(now, action, facts)) {
                case Verdict.Allowed<ReportState> allowed -> open.add(action);
                case Verdict.Refused<ReportState>(List<Refusal> reasons) -> {
                    if (facts.may(action)) {
                        refused.put(action, reasons);
                    }
                }
            }
        }
        return new ReportSteps(open, refused);
    }

    private static Lifecycle<ReportState, ReportAction, ReportFacts> table() {
        Lifecycle.Builder<ReportState, ReportAction, ReportFacts> table = Lifecycle.of(ReportAction.class);
        arrow(table, NOT_STARTED, EDIT, DRAFT);
        for (ReportState writing : List.of(DRAFT, RETURNED)) {
            arrow(table, writing, EDIT, writing);
            sound(arrow(table, writing, SUBMIT, SUBMITTED));
        }
        for (ReportState before : List.of(NOT_STARTED, DRAFT, RETURNED, SUBMITTED)) {
            arrow(table, before, HAND_IN, SUBMITTED);
        }
        fourEyes(arrow(table, SUBMITTED, CHECK, CHECKED_COMMUNE));
        fourEyes(arrow(table, CHECKED_COMMUNE, ACCEPT, ACCEPTED))
                .when(ReportFacts::errorFree, "figures.refusal.has-errors");
        for (ReportState given : List.of(SUBMITTED, CHECKED_COMMUNE, ACCEPTED)) {
            arrow(table, given, RETURN, RETURNED).when(ReportFacts::reasoned, "figures.refusal.reason-required");
        }
        return arrow(table, ACCEPTED, LOCK, LOCKED).build();
    }

    private static Lifecycle.Builder<ReportState, ReportAction, ReportFacts>.Line arrow(
            Lifecycle.Builder<ReportState, ReportAction, ReportFacts> table,
            ReportState from,
            ReportAction action,
            ReportState to) {
        return table.from(from)
                .on(action)
                .to(to)
                .when(facts -> facts.may(action), NOT_YOUR_ROLE)
                .when(ReportFacts::periodOpen, "figures.refusal.period-locked");
    }

    private static Lifecycle.Builder<ReportState, ReportAction, ReportFacts>.Line fourEyes(
            Lifecycle.Builder<ReportState, ReportAction, ReportFacts>.Line line) {
        return line.when(ReportFacts::fourEyes, "figures.refusal.own-report");
    }

    private static Lifecycle.Builder<ReportState, ReportAction, ReportFacts>.Line sound(
            Lifecycle.Builder<ReportState, ReportAction, ReportFacts>.Line line) {
        return line.when(ReportFacts::sound, "figures.refusal.not-sound");
    }
}
