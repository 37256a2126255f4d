package coop.portal.dissolution.rules;

import coop.portal.dissolution.model.CaseAction;
import coop.portal.dissolution.model.CaseFact;
import coop.portal.dissolution.model.CaseInput;
import coop.portal.dissolution.model.CaseOutcome;
import coop.portal.dissolution.model.CaseStage;
import coop.portal.dissolution.model.CaseTerm;
import coop.portal.dissolution.model.DeadlineKind;
import coop.portal.dissolution.model.FactKind;
import coop.portal.dissolution.model.LegalRegime;
import coop.portal.kernel.Ids;
import coop.portal.kernel.UserId;
import coop.portal.kernel.deadline.Pause;
import coop.portal.kernel.deadline.WorkingCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes a case from one step to the next: by the table, with what becomes known, whose hand it was, and what runs from then on. */
public final class CaseCourse {

    private static final int MOST_PERCENT = 100;

    private CaseCourse() {}

    /** Who acts. @param people the real person and whom they act for */
    public record Who(Set<String> permissions, Set<UserId> people, String name) {}

    /** When, by which law and calendar. */
    public record When(LocalDateTime now, CaseTerms.Law law, WorkingCalendar days) {
        LocalDate today() {
            return now.toLocalDate();
        }
    }

    /** A case as it begins. */
    public static CaseFile opened(boolean group, LocalDate on, When when) {
        CaseFile file = new CaseFile(
                group, CaseTerms.regime(when.law()), CaseStage.FLAGGED, null, Set.of(), List.of(), List.of(), CaseFile.Hands.NONE,
                List.of());
        return file.regime() == LegalRegime.LHTX_2012 ? file : CaseClock.opened(file, on, calendar(when));
    }

    /** The same case before anything was known of it. */
    public static CaseFile nothing(CaseFile file) {
        return file.knowing(List.of()).running(List.of()).of(CaseFile.Hands.NONE).held(List.of());
    }

    /** What may be done now by somebody who would type everything. */
    public static CaseFacts promised(CaseFile file, Who who, LocalDate today) {
        return new CaseFacts(who.permissions(), who.people(), file, CaseFacts.Typed.PROMISED, today);
    }

    /** The case after the step. @throws coop.portal.kernel.RefusedException with the law's reasons */
    public static CaseFile take(CaseFile file, CaseAction action, CaseInput input, Who who, When when) {
        LocalDate on = input.on() == null ? when.today() : input.on();
        CaseFacts facts = new CaseFacts(who.permissions(), who.people(), file, typed(file, action, input, when), on);
        CaseStage next = CaseLifecycle.of().decide(file.stage(), action, facts).orRefuse();
        CaseFile after = known(file, action, input, on, who, when).at(next);
        return CaseClock.after(routed(held(after, action, on), action, input, who), action, input, on, calendar(when));
    }

    /** How it ended, none while it has not. */
    public static Optional<CaseOutcome> outcome(CaseAction action, CaseFile after) {
        if (!after.stage().ended()) {
            return Optional.empty();
        }
        return switch (action) {
            case DISMISS -> Optional.of(CaseOutcome.NOT_DORMANT);
            case DISSOLVE -> Optional.of(after.route() != null && after.route().byResolution()
                    ? CaseOutcome.DISSOLVED_VOLUNTARY : CaseOutcome.DISSOLVED_COMPULSORY);
            case DISSOLVE_SILENT -> Optional.of(CaseOutcome.DISSOLVED_SILENT);
            case END_BY_OLD_LAW -> Optional.of(CaseOutcome.DISSOLVED_OLD_LAW);
            case DECLARE_BANKRUPT -> Optional.of(CaseOutcome.BANKRUPT);
            case TAX_REVOKE -> Optional.of(CaseOutcome.TAX_REVOKED);
            case CONFIRM_REVIVAL, ACCEPT_REPORT, ACCEPT_EXPLANATION, RESTORE, CANCEL_RESOLUTION ->
                Optional.of(CaseOutcome.RESTORED);
            default -> Optional.empty();
        };
    }

    private static CaseFile known(CaseFile file, CaseAction action, CaseInput input, LocalDate on, Who who, When when) {
        List<CaseFact> facts = new ArrayList<>(file.facts());
        FactKind kind = action == CaseAction.RECORD_OBJECTION ? FactKind.OBJECTION : input.fact();
        switch (action) {
            case RECORD_FACT, RECORD_OBJECTION -> facts.add(new CaseFact(
                    Ids.next(), Objects.requireNonNull(kind), on, input.number(), input.comment(), file.stage(), who.name(),
                    when.now()));
            case WITHDRAW_FACT -> facts.removeIf(fact -> input.withdrawn() != null && fact.id() == input.withdrawn());
            default -> {}
        }
        if (action == CaseAction.RECORD_OBJECTION) {
            facts.removeIf(fact -> fact.kind() == FactKind.TAX_ASKED || fact.kind() == FactKind.TAX_OPINION);
        }
        boolean verified = action == CaseAction.RECORD_FACT && kind == FactKind.VERIFICATION_MINUTES;
        CaseFile.Hands hands = file.hands();
        return file.knowing(facts).of(verified
                ? new CaseFile.Hands(hands.proposers(), both(hands.verifiers(), who.people()))
                : hands);
    }

    private static CaseFile routed(CaseFile file, CaseAction action, CaseInput input, Who who) {
        return action == CaseAction.PROPOSE || action == CaseAction.PROPOSE_ANEW
                ? file.by(input.route(), input.grounds()).of(new CaseFile.Hands(who.people(), file.hands().verifiers()))
                : file;
    }

    private static CaseFile held(CaseFile file, CaseAction action, LocalDate on) {
        List<Pause> days = new ArrayList<>(file.heldDays());
        switch (action) {
            case HOLD -> days.add(new Pause(on, null));
            case RESUME -> {
                Pause open = days.removeLast();
                LocalDate last = on.minusDays(1);
                if (!last.isBefore(open.from())) {
                    days.add(new Pause(open.from(), last));
                }
            }
            default -> {}
        }
        return file.held(days);
    }

    private static CaseFacts.Typed typed(CaseFile file, CaseAction action, CaseInput input, When when) {
        LocalDate on = input.on();
        LocalDate since = since(file, action, input);
        boolean dated = on != null && !on.isAfter(when.today()) && (since == null || !on.isBefore(since));
        return new CaseFacts.Typed(
                dated, !input.number().isBlank(), !input.comment().isBlank(),
                RouteRules.fits(input.route(), input.grounds(), file.group()), voted(file, input, when.law()), input.complete(),
                on != null && input.deadline() != null && input.deadline().isAfter(on),
                input.fact() != null && FactRules.fits(input.fact(), file),
                input.withdrawn() != null && file.facts().stream()
                        .anyMatch(fact -> fact.id() == input.withdrawn() && FactRules.withdrawable(fact, file)));
    }

    /** The day before which the step cannot have been: of what it answers. */
    private static @Nullable LocalDate since(CaseFile file, CaseAction action, CaseInput input) {
        DeadlineKind answered = switch (action) {
            case PUBLISH -> DeadlineKind.PUBLISH;
            case DISSOLVE, RECORD_OBJECTION -> DeadlineKind.RESULT;
            case RESTORE, CANCEL_RESOLUTION -> DeadlineKind.RESTORE;
            case PUBLISH_RESTORED -> DeadlineKind.PUBLISH_RESTORE;
            default -> input.fact() == null ? null : answered(input.fact());
        };
        if (action == CaseAction.RESUME) {
            return file.heldDays().isEmpty() ? null : file.heldDays().getLast().from();
        }
        return answered == null ? null : file.term(answered).map(CaseTerm::started).orElse(null);
    }

    private static @Nullable DeadlineKind answered(FactKind fact) {
        return switch (fact) {
            case RESOLUTION_RECEIVED -> DeadlineKind.SEND_RESOLUTION;
            case NOTICE_PUBLISHED, EXPLANATION_FAILED -> DeadlineKind.PUBLISH_NOTICE;
            case COMPLIANCE_REPORT -> DeadlineKind.COMPLIANCE_WAIT;
            case TAX_ASKED -> DeadlineKind.RESULT;
            case TAX_OPINION -> DeadlineKind.TAX_OPINION;
            default -> null;
        };
    }

    /** Members of a group decide as their contract says; a cooperative's meeting by the law's share of the votes (LHTX 61.2d). */
    private static boolean voted(CaseFile file, CaseInput input, CaseTerms.Law law) {
        BigDecimal votes = input.votes();
        if (file.group()) {
            return true;
        }
        return votes != null && votes.compareTo(BigDecimal.valueOf(MOST_PERCENT)) <= 0
                && law.apply(CaseTerms.VOTES).map(least -> votes.compareTo(least.asDecimal()) >= 0).orElse(false);
    }

    private static CaseClock.Calendar calendar(When when) {
        return new CaseClock.Calendar(when.law(), when.days());
    }

    private static Set<UserId> both(Set<UserId> some, Set<UserId> others) {
        Set<UserId> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
