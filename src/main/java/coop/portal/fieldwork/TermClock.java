package coop.portal.fieldwork;

import coop.portal.calendar.WorkingDays;
import coop.portal.fieldwork.model.DeadlineKind;
import coop.portal.fieldwork.model.FieldworkAction;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.FieldworkInput;
import coop.portal.fieldwork.model.PauseRow;
import coop.portal.fieldwork.model.RunningTerm;
import coop.portal.fieldwork.model.StepGround;
import coop.portal.fieldwork.persistence.Fieldwork;
import coop.portal.fieldwork.persistence.TermRows;
import coop.portal.fieldwork.persistence.TermRows.Stored;
import coop.portal.fieldwork.rules.FieldworkTerms;
import coop.portal.kernel.deadline.Deadline;
import coop.portal.kernel.deadline.Pause;
import coop.portal.kernel.deadline.Term;
import coop.portal.law.model.LegalValue;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Starts, stops and ends the terms of a fieldwork with its steps. A last day is stored when its term starts; only an extension,
 * a pause or a recount writes it anew.
 */
@Component
class TermClock {

    private final TermRows rows;
    private final WorkingDays days;
    private final FieldworkLaw law;

    TermClock(TermRows rows, WorkingDays days, FieldworkLaw law) {
        this.rows = rows;
        this.days = days;
        this.law = law;
    }

    void after(OpenFieldwork open, FieldworkAction action, FieldworkInput input) {
        Fieldwork work = open.work();
        LocalDate on = input.on() == null ? open.today() : input.on();
        switch (action) {
            case ISSUE_DECISION -> start(work, DeadlineKind.ANNOUNCE, on);
            case ANNOUNCE -> next(work, DeadlineKind.ANNOUNCE, on, DeadlineKind.ON_SITE);
            case EXTEND -> extend(open, Objects.requireNonNull(input.figure()));
            case PAUSE -> pause(work, on, input);
            case RESUME -> goOn(work, on);
            case END_FIELD -> next(work, DeadlineKind.ON_SITE, on, work.draft().inspection() ? DeadlineKind.REPORT : null);
            case SIGN_MINUTES -> next(work, null, on, work.draft().inspection() ? null : DeadlineKind.REPORT);
            case PROLONG_REPORT -> prolong(work, DeadlineKind.REPORT, FieldworkTerms.REPORT_COMPLEX, open.today());
            case PROLONG_DRAFT -> prolong(work, DeadlineKind.HAND_IN_DRAFT, FieldworkTerms.DRAFT_COMPLEX, open.today());
            case REPORT -> next(work, DeadlineKind.REPORT, on,
                    work.draft().inspection() ? DeadlineKind.ASSIGN_DRAFT : DeadlineKind.CONCLUDE);
            case BACK_TO_FIELD -> back(work);
            case ASSIGN_DRAFT -> next(work, DeadlineKind.ASSIGN_DRAFT, on, DeadlineKind.HAND_IN_DRAFT);
            case HAND_IN_DRAFT -> next(work, DeadlineKind.HAND_IN_DRAFT, on, DeadlineKind.CONCLUDE);
            case CONCLUDE -> {
                next(work, DeadlineKind.CONCLUDE, on, work.draft().inspection() ? DeadlineKind.PUBLISH : null);
                next(work, null, on, work.draft().inspection() ? DeadlineKind.DIRECTIVE : null);
            }
            case PUBLISH -> next(work, DeadlineKind.PUBLISH, on, DeadlineKind.SUBJECT_REPORT);
            case CLOSE, STOP, CANCEL -> running(work.id()).forEach(term -> end(work.id(), term, on));
            case RECOUNT -> running(work.id()).forEach(term -> recount(work, term));
            default -> {}
        }
        tell(work);
    }

    /** The terms of a fieldwork with why each ends when it does, the latest to start last. */
    List<RunningTerm> of(FieldworkId id, List<PauseRow> pauses) {
        return rows.of(id).stream()
                .map(term -> new RunningTerm(term.kind(), counted(term, pauses), term.due(), term.ended()))
                .toList();
    }

    private void next(Fieldwork work, @Nullable DeadlineKind kept, LocalDate on, @Nullable DeadlineKind begun) {
        running(work.id()).stream().filter(term -> term.kind() == kept).forEach(term -> end(work.id(), term, on));
        if (begun != null) {
            start(work, begun, on);
        }
    }

    private void start(Fieldwork work, DeadlineKind kind, LocalDate on) {
        FieldworkTerms.of(kind, work.kind(), work.draft().days(), law.on(on)).ifPresent(term -> {
            LocalDate due = term.from(on, days.calendar()).due();
            rows.write(work.id(), new Stored(kind, on, term.length(), term.article(), due, null));
        });
    }

    private void extend(OpenFieldwork open, int more) {
        LegalValue by = open.extension().orElseThrow();
        find(open.work().id(), DeadlineKind.ON_SITE)
                .ifPresent(term -> longer(open.work(), term, term.length() + more, by.article()));
    }

    private void prolong(Fieldwork work, DeadlineKind kind, String name, LocalDate today) {
        Optional<LegalValue> most = law.on(today).apply(name);
        find(work.id(), kind).ifPresent(term ->
                most.ifPresent(value -> longer(work, term, value.asInt(), value.article())));
    }

    private void longer(Fieldwork work, Stored term, int length, String article) {
        Term longer = FieldworkTerms.longer(FieldworkTerms.stored(term.kind(), term.length(), term.article()), length, article);
        recount(work, new Stored(term.kind(), term.started(), longer.length(), longer.article(), term.due(), null));
    }

    private void pause(Fieldwork work, LocalDate from, FieldworkInput input) {
        StepGround ground = Objects.requireNonNull(input.ground());
        rows.pause(work.id(), new PauseRow(from, null, ground, input.number(), input.comment()));
        find(work.id(), DeadlineKind.ON_SITE).ifPresent(term -> recount(work, term));
        if (ground == StepGround.SUBJECT_ASKED) {
            start(work, DeadlineKind.PAUSE_END, from);
        }
    }

    private void goOn(Fieldwork work, LocalDate resumed) {
        rows.goOn(work.id(), FieldworkTerms.lastPausedDay(resumed));
        next(work, DeadlineKind.PAUSE_END, resumed, null);
        find(work.id(), DeadlineKind.ON_SITE).ifPresent(term -> recount(work, term));
    }

    /** What was done on site goes on by the same clock; what was to be written of it is written anew. */
    private void back(Fieldwork work) {
        for (DeadlineKind kind : List.of(
                DeadlineKind.REPORT, DeadlineKind.ASSIGN_DRAFT, DeadlineKind.HAND_IN_DRAFT, DeadlineKind.CONCLUDE)) {
            rows.forget(work.id(), kind);
        }
        find(work.id(), DeadlineKind.ON_SITE).ifPresent(term -> recount(work, term));
    }

    private void recount(Fieldwork work, Stored term) {
        LocalDate due = counted(term, rows.pauses(work.id())).due();
        rows.write(work.id(), new Stored(term.kind(), term.started(), term.length(), term.article(), due, null));
    }

    private void end(FieldworkId id, Stored term, LocalDate on) {
        rows.write(id, new Stored(term.kind(), term.started(), term.length(), term.article(), term.due(), on));
    }

    /** Only the time on site stands still in a pause (LTT 20.2). */
    private Deadline counted(Stored term, List<PauseRow> pauses) {
        List<Pause> still = term.kind() == DeadlineKind.ON_SITE
                ? pauses.stream().flatMap(pause -> pause.days().stream()).toList()
                : List.of();
        return FieldworkTerms.stored(term.kind(), term.length(), term.article()).from(term.started(), days.calendar(), still);
    }

    private void tell(Fieldwork work) {
        Optional<Stored> first = running(work.id()).stream()
                .filter(term -> term.kind().ours() && term.due() != null)
                .min(Comparator.comparing(term -> Objects.requireNonNull(term.due())));
        work.next(first.map(Stored::kind).orElse(null), first.map(Stored::due).orElse(null));
    }

    private Optional<Stored> find(FieldworkId id, DeadlineKind kind) {
        return rows.of(id).stream().filter(term -> term.kind() == kind).findFirst();
    }

    private List<Stored> running(FieldworkId id) {
        return rows.of(id).stream().filter(Stored::running).toList();
    }
}
