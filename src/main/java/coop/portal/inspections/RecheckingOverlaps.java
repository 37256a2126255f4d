package coop.portal.inspections;

import coop.portal.access.Actor;
import coop.portal.inspections.model.InspectionKind;
import coop.portal.inspections.model.InspectionPermissions;
import coop.portal.inspections.model.ItemId;
import coop.portal.inspections.model.OverlapNow;
import coop.portal.inspections.model.PlanId;
import coop.portal.inspections.model.UnplannedVisit;
import coop.portal.inspections.persistence.Gates;
import coop.portal.inspections.persistence.PlanItem;
import coop.portal.inspections.persistence.StoredPlans;
import coop.portal.inspections.rules.KindPolicy;
import coop.portal.kernel.NotFoundException;
import coop.portal.territory.Agencies;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The once-a-year rule on the day on which a visit becomes real (domain 4.4): a planned one and one without plan are held
 * against the visits of all agencies once more.
 */
@Service
@Transactional
@RolesAllowed(InspectionPermissions.PLAN_READ)
public class RecheckingOverlaps {

    private final PlanDesk desk;
    private final Gates gates;
    private final StoredPlans stored;
    private final OverlapCheck overlaps;
    private final Agencies agencies;

    RecheckingOverlaps(PlanDesk desk, Gates gates, StoredPlans stored, OverlapCheck overlaps, Agencies agencies) {
        this.desk = desk;
        this.gates = gates;
        this.stored = stored;
        this.overlaps = overlaps;
        this.agencies = agencies;
    }

    /** One after the other among all that book visits of a year; to be held before anything is read. */
    public void hold(int year) {
        gates.hold(year);
    }

    /** A line of a plan that the person sees whole. */
    @Transactional(readOnly = true)
    public OverlapNow line(ItemId id) {
        PlanId plan = stored.planOf(id).orElseThrow(() -> new NotFoundException("line of a plan"));
        OpenPlan open = desk.look(plan);
        PlanItem item = open.lines().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("line of a plan"));
        OverlapCheck.Found found = overlaps.look(open, List.of(item)).get(item);
        return new OverlapNow(found.state(), found.finding());
    }

    /** A visit without plan of the agency that asks. */
    @Transactional(readOnly = true)
    public OverlapNow unplanned(UnplannedVisit visit, int year) {
        Actor actor = desk.around().actors().current();
        LocalDate today = desk.around().clock().today();
        OverlapCheck.Found found = overlaps.look(visit, year, actor.agency(), desk.around().law().on(today), today);
        return new OverlapNow(found.state(), found.finding());
    }

    /** The kinds of visit that the agency of whoever asks may make today. */
    @Transactional(readOnly = true)
    public Set<InspectionKind> kinds() {
        Actor actor = desk.around().actors().current();
        LocalDate today = desk.around().clock().today();
        return actor.agency() == null
                ? Set.of()
                : KindPolicy.kinds(
                        LawInForce.planner(agencies.agency(actor.agency()).kind()), today, desk.around().law().on(today));
    }
}
