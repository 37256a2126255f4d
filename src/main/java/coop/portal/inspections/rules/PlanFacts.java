package coop.portal.inspections.rules;

import coop.portal.inspections.model.PlanAction;
import coop.portal.inspections.model.StepInput;
import coop.portal.kernel.UserId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;

/**
 * What the guards of a plan look at: who acts and with what right, whose hands wrote the plan, how its lines stand, and
 * what was typed for the step.
 *
 * @param person the real person and, when there is a delegation, the one acted for
 * @param hands everybody who drafted, edited or submitted this version, and everybody they did it for
 */
public record PlanFacts(
        Set<String> permissions,
        boolean ownAgency,
        Set<UserId> person,
        Set<UserId> hands,
        Lines lines,
        Typed typed) {

    /** How the lines of the plan stand, counted. */
    public record Lines(int count, int incomplete, int blocked, int open, int unsettled) {

        public static final Lines NONE = new Lines(0, 0, 0, 0, 0);
    }

    /** What was typed for the step; a page that only asks what would be possible promises to type everything. */
    public record Typed(boolean comment, boolean decision, boolean notified) {

        public static final Typed PROMISED = new Typed(true, true, true);

        public static Typed of(StepInput input, LocalDate today) {
            boolean dated = input.decisionDate() != null && !input.decisionDate().isAfter(today);
            boolean told = input.notifiedOn() != null && !input.notifiedOn().isAfter(today);
            return new Typed(!input.comment().isBlank(), !input.decisionNumber().isBlank() && dated, told);
        }
    }

    boolean may(PlanAction action) {
        return permissions.contains(action.permission());
    }

    /** Nobody approves what they drafted, nor for the one who did, nor what was drafted in their name (SD-1, SD-8). */
    boolean fourEyes() {
        return Collections.disjoint(person, hands);
    }

    boolean hasLines() {
        return lines.count() > 0;
    }

    boolean linesComplete() {
        return lines.incomplete() == 0;
    }

    boolean nothingBlocked() {
        return lines.blocked() == 0;
    }

    boolean noOpenOverlap() {
        return lines.open() == 0;
    }

    boolean everyLineSettled() {
        return lines.unsettled() == 0;
    }

    boolean commented() {
        return typed.comment();
    }

    boolean decided() {
        return typed.decision();
    }

    boolean subjectsNotified() {
        return typed.notified();
    }
}
