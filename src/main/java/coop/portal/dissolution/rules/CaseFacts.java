package coop.portal.dissolution.rules;

import coop.portal.dissolution.model.CaseAction;
import coop.portal.dissolution.model.CaseGround;
import coop.portal.dissolution.model.CaseRoute;
import coop.portal.dissolution.model.DeadlineKind;
import coop.portal.dissolution.model.FactKind;
import coop.portal.kernel.UserId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the guards of a case look at: who acts and with what right, the case as it is, what was typed, and on which day it is to be.
 *
 * @param people the real person and, when there is a delegation, the one acted for
 * @param day of the act: the day of its paper where it has one
 */
public record CaseFacts(Set<String> permissions, Set<UserId> people, CaseFile file, Typed typed, LocalDate day) {

    /**
     * What was typed for the step; a page that only asks what would be possible promises to type everything.
     *
     * @param dated a day that is not to come and not before what the step answers
     * @param routed a route and grounds that fit it
     * @param resolved with as many votes as the law wants, and all it wants in the resolution
     * @param deadline a day after that of the notice
     * @param fact one that can be recorded now
     * @param withdrawn one that can be taken back
     */
    public record Typed(
            boolean dated,
            boolean numbered,
            boolean commented,
            boolean routed,
            boolean voted,
            boolean complete,
            boolean deadline,
            boolean fact,
            boolean withdrawn) {

        public static final Typed PROMISED = new Typed(true, true, true, true, true, true, true, true, true);
        public static final Typed NOTHING = new Typed(false, false, false, false, false, false, false, false, false);
    }

    boolean may(CaseAction action) {
        return permissions.contains(action.permission());
    }

    boolean knows(FactKind kind) {
        return file.knows(kind);
    }

    boolean by(CaseRoute route) {
        return file.route() == route;
    }

    boolean ofRoute(Predicate<CaseRoute> which) {
        return file.route() != null && which.test(file.route());
    }

    boolean onAny(Predicate<CaseGround> which) {
        return file.grounds().stream().anyMatch(which);
    }

    /** Nobody decides on what they proposed, nor for the one who did, nor on what was proposed in their name (SD-1, SD-8). */
    boolean fourEyes() {
        return Collections.disjoint(people, file.hands().proposers());
    }

    /** Who wrote the minutes of verification does not sign the decision to revoke (SD-4, SD-8). */
    boolean notVerifier() {
        return Collections.disjoint(people, file.hands().verifiers());
    }

    boolean noDispute() {
        return !file.unsettled(FactKind.DISPUTE_OPEN, FactKind.DISPUTE_ENDED);
    }

    boolean noOpenObjection() {
        return !file.unsettled(FactKind.OBJECTION, FactKind.OBJECTION_SETTLED);
    }

    /** The last day of a term lies before the day of the act. */
    boolean after(DeadlineKind kind) {
        return file.term(kind).map(term -> term.due() != null && day.isAfter(term.due())).orElse(false);
    }

    /** The explanation has not come or was not accepted, and its time is over; a false file needs none (NĐ92 53.1–53.2). */
    boolean explanationOver() {
        return file.on(CaseGround.FALSE_FILE) || after(DeadlineKind.EXPLANATION);
    }

    boolean explanationFailed() {
        return file.on(CaseGround.FALSE_FILE) || knows(FactKind.EXPLANATION_FAILED);
    }

    /** Whoever asked for a decision that goes along with a notice gets one with it (NĐ92 53.4). */
    boolean noticedWhereItMust() {
        return !onAny(CaseGround::noticedToo) || knows(FactKind.NOTICE_ISSUED);
    }

    /** The papers of whoever issued what is said to be false (NĐ92 23.2, 53.1). */
    boolean provedWhereFalse() {
        return !file.on(CaseGround.FALSE_FILE) || knows(FactKind.AUTHORITY_PAPER);
    }

    /** Tax has answered, or had its days since it was asked (NĐ92 50.4). */
    boolean taxHeard() {
        return knows(FactKind.TAX_OPINION) || after(DeadlineKind.TAX_OPINION);
    }

    /** The law's months are over, and still run: neither a dossier nor an objection has ended them. */
    boolean silent() {
        return after(DeadlineKind.SILENT);
    }

    /** Nothing was ever received in writing; that it was settled since changes nothing (LHTX 98.7b, 99.3). */
    boolean neverObjected() {
        return !knows(FactKind.OBJECTION);
    }

    boolean noDossier() {
        return file.term(DeadlineKind.RESULT).isEmpty();
    }

    /** The notice came within the months (NĐ92 50.6). */
    boolean cancelledInTime() {
        Optional<LocalDate> last = file.term(DeadlineKind.SILENT).flatMap(term -> Optional.ofNullable(term.due()));
        Optional<LocalDate> came = file.fact(FactKind.CANCEL_NOTICE).map(fact -> fact.on());
        return came.isPresent() && last.isPresent() && !came.get().isAfter(last.get());
    }
}
