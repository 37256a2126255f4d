package coop.portal.dissolution.rules;

import coop.portal.dissolution.model.CaseAction;
import coop.portal.dissolution.model.CaseGround;
import coop.portal.dissolution.model.CaseInput;
import coop.portal.dissolution.model.CaseRoute;
import coop.portal.dissolution.model.CaseStage;
import coop.portal.dissolution.model.CaseTerm;
import coop.portal.dissolution.model.DeadlineKind;
import coop.portal.dissolution.model.FactKind;
import coop.portal.kernel.deadline.WorkingCalendar;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Starts and ends the terms of a case with its steps, and lets the province's own stand still while it is on hold. A last day is
 * stored when its term starts.
 */
final class CaseClock {

    private static final String IN_THE_NOTICE = "NĐ92 53.2";

    private final CaseFile file;
    private final Map<DeadlineKind, CaseTerm> terms = new EnumMap<>(DeadlineKind.class);
    private final Calendar by;

    /** The book of law open at the day of the act, and which days are worked. */
    record Calendar(CaseTerms.Law law, WorkingCalendar days) {}

    private CaseClock(CaseFile file, Calendar by) {
        this.file = file;
        this.by = by;
        file.terms().forEach(term -> terms.put(term.kind(), term));
    }

    static CaseFile opened(CaseFile file, LocalDate on, Calendar by) {
        CaseClock clock = new CaseClock(file, by);
        clock.start(DeadlineKind.VERIFY, on);
        return clock.done();
    }

    /** @param file as it is after the step */
    static CaseFile after(CaseFile file, CaseAction action, CaseInput input, LocalDate on, Calendar by) {
        CaseClock clock = new CaseClock(file, by);
        clock.take(action, input, on);
        return clock.done();
    }

    private void take(CaseAction action, CaseInput input, LocalDate on) {
        switch (action) {
            case PROPOSE -> end(on, DeadlineKind.VERIFY);
            case SEND_BACK -> start(DeadlineKind.VERIFY, on);
            case APPROVE -> file.fact(FactKind.AUTHORITY_PAPER).ifPresent(paper -> asked(paper.on()));
            case CONSOLIDATE -> start(DeadlineKind.CONSOLIDATION, on);
            case PROPOSE_ANEW -> end(on, DeadlineKind.CONSOLIDATION);
            case RECORD_RESOLUTION -> start(DeadlineKind.SEND_RESOLUTION, on);
            case REQUEST_REPORT -> start(DeadlineKind.COMPLIANCE_WAIT, on);
            case NOTICE -> noticed(on, input.deadline());
            case REVOKE -> {
                end(on, DeadlineKind.REVOKE, DeadlineKind.EXPLANATION, DeadlineKind.PUBLISH_NOTICE);
                start(DeadlineKind.PUBLISH, on);
            }
            case PUBLISH -> published(on);
            case RECEIVE_DOSSIER -> {
                end(on, DeadlineKind.DOSSIER, DeadlineKind.SILENT, DeadlineKind.SILENT_RESULT, DeadlineKind.DUTIES);
                start(DeadlineKind.RESULT, on);
            }
            case RECORD_OBJECTION -> end(on, DeadlineKind.RESULT, DeadlineKind.TAX_OPINION);
            case RESTORE -> {
                all(on);
                start(DeadlineKind.PUBLISH_RESTORE, on);
            }
            case PUBLISH_RESTORED -> end(on, DeadlineKind.PUBLISH_RESTORE);
            case RECORD_FACT -> known(Objects.requireNonNull(input.fact()), on);
            case HOLD, RESUME -> recount();
            default -> {}
        }
        if (file.stage().ended() && action != CaseAction.RESTORE && action != CaseAction.RECORD_FACT) {
            all(on);
        }
    }

    private void known(FactKind fact, LocalDate on) {
        switch (fact) {
            case RESOLUTION_RECEIVED -> {
                end(on, DeadlineKind.SEND_RESOLUTION);
                start(DeadlineKind.PUBLISH, on);
                if (!file.group()) {
                    silence(on);
                }
            }
            case AUTHORITY_PAPER -> {
                if (file.stage() == CaseStage.APPROVED) {
                    asked(on);
                }
            }
            case NOTICE_PUBLISHED -> end(on, DeadlineKind.PUBLISH_NOTICE);
            case DECISION_RECEIVED -> start(DeadlineKind.DUTIES, on);
            case OBJECTION -> end(on, DeadlineKind.SILENT, DeadlineKind.SILENT_RESULT);
            case DEBTS_SETTLED -> start(DeadlineKind.DOSSIER, on);
            case TAX_ASKED -> start(DeadlineKind.TAX_OPINION, on);
            case TAX_OPINION -> end(on, DeadlineKind.TAX_OPINION);
            case CANCEL_NOTICE, RESTORE_GROUND -> start(DeadlineKind.RESTORE, on);
            default -> {}
        }
    }

    /** A court or an authority has written: what it asks for is done in the law's days from then on (NĐ92 51.1, 53.1, 53.3–4, 57). */
    private void asked(LocalDate on) {
        CaseRoute route = file.route();
        if (route != null && route.byCourt()) {
            start(DeadlineKind.PUBLISH, on);
        } else if (file.on(CaseGround.FALSE_FILE) || file.grounds().stream().anyMatch(CaseGround::onPaper)) {
            start(DeadlineKind.REVOKE, on);
        }
    }

    /** The decision is due so many days after the day until which the organisation may explain (NĐ92 53.2). */
    private void noticed(LocalDate on, @Nullable LocalDate deadline) {
        end(on, DeadlineKind.COMPLIANCE_WAIT);
        start(DeadlineKind.PUBLISH_NOTICE, on);
        if (deadline != null) {
            int days = (int) ChronoUnit.DAYS.between(on, deadline);
            terms.put(DeadlineKind.EXPLANATION,
                    new CaseTerm(DeadlineKind.EXPLANATION, on, days, IN_THE_NOTICE, deadline, null));
            if (!file.on(CaseGround.FALSE_FILE)) {
                start(DeadlineKind.REVOKE, deadline);
            }
        }
    }

    /** The months of a resolution run from when it was received, all others from the publication (NĐ92 50.5, 51.3, 63.5). */
    private void published(LocalDate on) {
        end(on, DeadlineKind.PUBLISH);
        boolean since = file.route() == CaseRoute.VOLUNTARY || file.route() == CaseRoute.BANKRUPTCY;
        if (!since) {
            silence(on);
        }
    }

    private void silence(LocalDate on) {
        start(DeadlineKind.SILENT, on);
        CaseTerm silent = terms.get(DeadlineKind.SILENT);
        if (silent != null && silent.due() != null) {
            start(DeadlineKind.SILENT_RESULT, silent.due());
        }
    }

    private void start(DeadlineKind kind, LocalDate on) {
        CaseTerms.of(kind, file.group(), by.law()).ifPresent(term -> terms.put(kind, new CaseTerm(
                kind, on, term.length(), term.article(), term.from(on, by.days()).due(), null)));
    }

    private void end(LocalDate on, DeadlineKind... kinds) {
        for (DeadlineKind kind : kinds) {
            terms.computeIfPresent(kind, (same, term) -> term.running() ? term.ended(on) : term);
        }
    }

    private void all(LocalDate on) {
        end(on, DeadlineKind.values());
    }

    /** Legal terms never stand still (domain 3.9). */
    private void recount() {
        terms.replaceAll((kind, term) -> kind.legal() || !term.running()
                ? term
                : term.due(CaseTerms.stored(kind, term.length(), term.article())
                        .from(term.started(), by.days(), file.heldDays()).due()));
    }

    private CaseFile done() {
        return file.running(List.copyOf(terms.values()));
    }
}
