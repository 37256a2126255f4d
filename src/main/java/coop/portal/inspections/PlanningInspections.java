package coop.portal.inspections;

import coop.portal.access.Actor;
import coop.portal.inspections.model.InspectionPermissions;
import coop.portal.inspections.model.ItemDraft;
import coop.portal.inspections.model.ItemId;
import coop.portal.inspections.model.ItemResult;
import coop.portal.inspections.model.OverlapFinding;
import coop.portal.inspections.model.OverlapState;
import coop.portal.inspections.model.PlanAction;
import coop.portal.inspections.model.PlanEvent;
import coop.portal.inspections.model.PlanId;
import coop.portal.inspections.model.PlanText;
import coop.portal.inspections.model.StepInput;
import coop.portal.inspections.persistence.Plan;
import coop.portal.inspections.persistence.PlanLog;
import coop.portal.inspections.rules.PlanDiff;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.Change;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.RefusedException;
import coop.portal.territory.Agencies;
import coop.portal.territory.model.Agency;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An officer draws up the annual plan of the own agency: opens it, writes its words, picks who is visited. */
@Service
@RolesAllowed(InspectionPermissions.PLAN_WRITE)
public class PlanningInspections {

    private final PlanDesk desk;
    private final PlanLines lines;
    private final PlanLog log;
    private final Subjects subjects;
    private final Agencies agencies;

    PlanningInspections(PlanDesk desk, PlanLines lines, PlanLog log, Subjects subjects, Agencies agencies) {
        this.desk = desk;
        this.lines = lines;
        this.log = log;
        this.subjects = subjects;
        this.agencies = agencies;
    }

    /** Opens the plan of a year; an agency has one. */
    @Transactional
    public PlanId open(int year) {
        Actor actor = desk.around().actors().current();
        LocalDate today = desk.around().clock().today();
        AgencyId id = actor.agency();
        if (id == null) {
            throw new RefusedException("inspections.refusal.plan.no-agency");
        }
        if (year < today.getYear() - 2 || year > today.getYear() + 2) {
            throw new RefusedException("inspections.refusal.plan.year", Integer.toString(today.getYear() - 2),
                    Integer.toString(today.getYear() + 2));
        }
        desk.holdYear(year);
        Agency agency = agencies.agency(id);
        var planner = LawInForce.planner(agency.kind());
        int levels = desk.around().law().on(today).approvalLevels(planner);
        Plan plan = Plan.draft(
                new Plan.Owner(id, agency.name(), planner), year, levels, actor.user(), actor.name(),
                desk.around().clock().now());
        try {
            desk.keepNow(plan);
        } catch (DataIntegrityViolationException e) {
            throw new RefusedException("inspections.refusal.plan.exists", agency.name(), Integer.toString(year));
        }
        log.hands(plan.id(), plan.versionNo(), actor.people());
        desk.tell(new PlanEvent.PlanDrafted(plan.event(), year));
        return plan.id();
    }

    @Transactional
    public void rewrite(PlanId id, int version, PlanText typed) {
        OpenPlan open = desk.take(id, version, PlanAction.EDIT);
        PlanText text = Typing.tidy(typed);
        List<Change> changes = PlanDiff.text(open.plan().text(), text);
        desk.step(open, PlanAction.EDIT, StepInput.NONE);
        if (!changes.isEmpty()) {
            open.plan().rewrite(text, desk.around().clock().now());
            desk.signs(open);
            desk.tell(new PlanEvent.PlanRewritten(open.plan().event(), TrailWords.of(changes)));
        }
    }

    /** Adds one visit. @throws RefusedException saying who else comes, when and for what kind of visit */
    public ItemResult add(PlanId plan, ItemDraft draft) {
        return lines.add(plan, draft);
    }

    /** Adds the same visit to many organisations, each for itself: what is refused does not hold up the rest. */
    public List<ItemResult> addMany(PlanId plan, List<OrganisationId> organisations, ItemDraft same) {
        List<ItemResult> results = new ArrayList<>();
        Map<OrganisationId, String> names = subjects.names(organisations);
        for (OrganisationId organisation : organisations.stream().distinct().toList()) {
            results.add(addOneOfMany(plan, organisation, names.getOrDefault(organisation, ""), same));
        }
        return results;
    }

    public void change(PlanId plan, ItemId item, int version, ItemDraft draft) {
        lines.change(plan, item, version, draft);
    }

    public void remove(PlanId plan, ItemId item, int version) {
        lines.remove(plan, item, version);
    }

    private ItemResult addOneOfMany(PlanId plan, OrganisationId organisation, String name, ItemDraft same) {
        try {
            return lines.add(plan, same.to(organisation));
        } catch (OverlapRefused e) {
            return refused(organisation, name, e.finding(), e);
        } catch (RefusedException e) {
            return refused(organisation, name, OverlapFinding.CLEAR, e);
        }
    }

    private static ItemResult refused(
            OrganisationId organisation, String name, OverlapFinding finding, RefusedException why) {
        return new ItemResult(organisation, name, null, OverlapState.BLOCKED, finding, why.reasons());
    }
}
