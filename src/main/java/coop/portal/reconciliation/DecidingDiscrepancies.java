package coop.portal.reconciliation;

import coop.portal.calendar.WorkingDays;
import coop.portal.kernel.Change;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.deadline.Deadline;
import coop.portal.law.LawBook;
import coop.portal.law.model.LegalValue;
import coop.portal.reconciliation.model.DiscrepancyAction;
import coop.portal.reconciliation.model.DiscrepancyId;
import coop.portal.reconciliation.model.ItemChoice;
import coop.portal.reconciliation.model.ItemDifference;
import coop.portal.reconciliation.model.NoticeLetter;
import coop.portal.reconciliation.model.PublicItem;
import coop.portal.reconciliation.model.ReconciliationPermissions;
import coop.portal.reconciliation.model.VerificationOnSiteNeeded;
import coop.portal.reconciliation.persistence.Discrepancy;
import coop.portal.reconciliation.rules.DiscrepancyLifecycle;
import coop.portal.reconciliation.rules.Terms;
import coop.portal.registry.model.PublicItems;
import coop.portal.uikit.Formats;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The part of the focal agency: which side is right. The national side overwrites the registry through the registry's own
 * use cases; for the registry's side the national system is asked for a correction, since the portal never writes there.
 */
@Service
@Transactional
@RolesAllowed(ReconciliationPermissions.DISCREPANCY_DECIDE)
public class DecidingDiscrepancies {

    private final DiscrepancyDesk desk;
    private final TakingOver takingOver;
    private final IdentifyingRecords identifying;
    private final LawBook law;
    private final WorkingDays workingDays;

    DecidingDiscrepancies(
            DiscrepancyDesk desk, TakingOver takingOver, IdentifyingRecords identifying, LawBook law, WorkingDays workingDays) {
        this.desk = desk;
        this.takingOver = takingOver;
        this.identifying = identifying;
        this.law = law;
        this.workingDays = workingDays;
    }

    /** Which side is right about one item. When nothing is left that differs, both sides agree. */
    public void decide(DiscrepancyId id, int version, PublicItem item, ItemChoice choice) {
        Discrepancy one = desk.open(id, version);
        List<ItemDifference> items = desk.items(one);
        ItemDifference chosen = items.stream()
                .filter(each -> each.item() == item && !each.settled())
                .findFirst()
                .orElseThrow(() -> new RefusedException("reconciliation.refusal.nothing-to-compare"));
        List<Refusal> refusals = DiscrepancyLifecycle.refusing(item, choice);
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        desk.move(one, DiscrepancyAction.DECIDE);
        ItemDifference decided = chosen.choosing(choice);
        if (choice == ItemChoice.NATIONAL) {
            takingOver.take(one, chosen);
            decided = decided.settling();
        }
        keep(one, items, decided);
        desk.tell(one, act(choice), null,
                new Change("reconciliation.PublicItem." + item, chosen.portal(), chosen.national()));
        desk.confirmWhenAgreed(one);
        desk.save(one);
    }

    /** Which organisation of the registry a national record is, where several may be meant. */
    public void pick(DiscrepancyId id, int version, OrganisationId organisation) {
        Discrepancy one = desk.open(id, version);
        desk.move(one, DiscrepancyAction.PICK);
        PublicItems picked = identifying.pick(one, organisation);
        desk.keep(one, identifying.compare(one, picked));
        desk.tell(one, "picked", null,
                new Change("reconciliation.DiscrepancyView.organisation", null, picked.name()));
        desk.confirmWhenAgreed(one);
        desk.save(one);
    }

    /** The national system is asked to correct; until when that must be done is the law of that day. */
    public void sendCorrection(DiscrepancyId id, int version, NoticeLetter letter) {
        Discrepancy one = desk.open(id, version);
        String number = DiscrepancyDesk.number(letter.number());
        LocalDate on = desk.past(letter.date());
        LegalValue days = law.on(ReviewLaw.CORRECTION_DAYS, on)
                .orElseThrow(() -> new RefusedException("reconciliation.refusal.not-configured"));
        Deadline deadline = Terms.correction(days.asInt(), days.article()).from(on, workingDays.calendar());
        desk.move(one, DiscrepancyAction.SEND_CORRECTION);
        one.requested(number, deadline);
        desk.save(one);
        desk.tell(one, "correction-sent", null,
                new Change("reconciliation.Letter.number", null, number),
                new Change("reconciliation.DeadlineKind.CORRECTION", null, Formats.date(deadline.due())));
    }

    /** Nobody answered: somebody has to go and look. Later modules hear of it. */
    public void verifyOnSite(DiscrepancyId id, int version) {
        Discrepancy one = desk.open(id, version);
        desk.move(one, DiscrepancyAction.VERIFY);
        desk.save(one);
        desk.publish(new VerificationOnSiteNeeded(one.id(), one.organisation().orElse(null)));
        desk.tell(one, "verification-needed", null);
    }

    /** Both sides agree and nothing is left to do. */
    public void close(DiscrepancyId id, int version) {
        Discrepancy one = desk.open(id, version);
        desk.move(one, DiscrepancyAction.CLOSE);
        desk.save(one);
        desk.tell(one, "closed", null);
    }

    private static String act(ItemChoice choice) {
        return switch (choice) {
            case NATIONAL -> "decided-national";
            case PORTAL -> "decided-portal";
            case UNDECIDED -> "decided-undecided";
        };
    }

    private void keep(Discrepancy one, List<ItemDifference> items, ItemDifference decided) {
        desk.keep(one, items.stream().map(each -> each.item() == decided.item() ? decided : each).toList());
    }
}
