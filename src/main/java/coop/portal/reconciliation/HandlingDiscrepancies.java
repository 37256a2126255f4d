package coop.portal.reconciliation;

import coop.portal.calendar.WorkingDays;
import coop.portal.kernel.Change;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.UnitId;
import coop.portal.kernel.deadline.Deadline;
import coop.portal.law.LawBook;
import coop.portal.law.model.LegalValue;
import coop.portal.reconciliation.model.DiscrepancyAction;
import coop.portal.reconciliation.model.DiscrepancyId;
import coop.portal.reconciliation.model.NoticeLetter;
import coop.portal.reconciliation.model.ReconciliationPermissions;
import coop.portal.reconciliation.persistence.Discrepancy;
import coop.portal.reconciliation.rules.Terms;
import coop.portal.uikit.Formats;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The part of the commune: the review notice goes out, its answer comes back, or somebody goes and looks (NĐ92 25.3). */
@Service
@Transactional
public class HandlingDiscrepancies {

    private final DiscrepancyDesk desk;
    private final LawBook law;
    private final Places places;
    private final WorkingDays workingDays;

    HandlingDiscrepancies(DiscrepancyDesk desk, LawBook law, Places places, WorkingDays workingDays) {
        this.desk = desk;
        this.law = law;
        this.places = places;
        this.workingDays = workingDays;
    }

    /** Gives it to the commune of today in which the head office lies. */
    @RolesAllowed(ReconciliationPermissions.DISCREPANCY_ASSIGN)
    public void assign(DiscrepancyId id, int version) {
        Discrepancy one = desk.open(id, version);
        UnitId commune = one.commune()
                .map(places::today)
                .orElseThrow(() -> new RefusedException("reconciliation.refusal.commune-unknown"));
        desk.move(one, DiscrepancyAction.ASSIGN);
        one.assign(commune);
        desk.save(one);
        desk.tell(one, "assigned", null,
                new Change("reconciliation.DiscrepancyView.assignedTo", null, places.name(commune)));
    }

    /** From the day of the notice the clock runs; its length is that of the law in force on that day. */
    @RolesAllowed(ReconciliationPermissions.DISCREPANCY_ANSWER)
    public void sendNotice(DiscrepancyId id, int version, NoticeLetter letter) {
        Discrepancy one = desk.open(id, version);
        String number = DiscrepancyDesk.number(letter.number());
        LocalDate on = desk.past(letter.date());
        LegalValue days = law.on(ReviewLaw.REVIEW_DAYS, on)
                .orElseThrow(() -> new RefusedException("reconciliation.refusal.not-configured"));
        Deadline deadline = Terms.answer(days.asInt(), days.article()).from(on, workingDays.calendar());
        desk.move(one, DiscrepancyAction.SEND_NOTICE);
        one.noticed(number, deadline);
        desk.save(one);
        desk.tell(one, "notice-sent", null,
                new Change("reconciliation.Letter.number", null, number),
                new Change("reconciliation.DeadlineKind.ANSWER", null, Formats.date(deadline.due())));
    }

    @RolesAllowed(ReconciliationPermissions.DISCREPANCY_ANSWER)
    public void recordAnswer(DiscrepancyId id, int version, String answer, @Nullable LocalDate on) {
        Discrepancy one = desk.open(id, version);
        String text = DiscrepancyDesk.typed(answer, "answer-missing");
        LocalDate day = desk.past(on);
        desk.move(one, DiscrepancyAction.RECORD_ANSWER);
        one.answered(text, day);
        desk.save(one);
        desk.tell(one, "answered", text);
    }

    /** What was seen on the spot, with the number of the minutes. */
    @RolesAllowed(ReconciliationPermissions.DISCREPANCY_ANSWER)
    public void recordVerification(DiscrepancyId id, int version, NoticeLetter minutes, String seen) {
        Discrepancy one = desk.open(id, version);
        String number = DiscrepancyDesk.number(minutes.number());
        String text = DiscrepancyDesk.typed(seen, "answer-missing");
        LocalDate on = desk.past(minutes.date());
        desk.move(one, DiscrepancyAction.RECORD_VERIFICATION);
        one.verified(number, on);
        one.answered(text, on);
        desk.save(one);
        desk.tell(one, "verified", text, new Change("reconciliation.Letter.minutes", null, number));
    }
}
