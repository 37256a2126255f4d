package coop.portal.inspections;

import coop.portal.access.Actor;
import coop.portal.inspections.model.DecisionRow;
import coop.portal.inspections.model.InspectionKind;
import coop.portal.inspections.model.InspectionPermissions;
import coop.portal.inspections.model.ItemCheck;
import coop.portal.inspections.model.ItemDraft;
import coop.portal.inspections.model.ItemId;
import coop.portal.inspections.model.PlanAction;
import coop.portal.inspections.model.PlanDifference;
import coop.portal.inspections.model.PlanFilter;
import coop.portal.inspections.model.PlanId;
import coop.portal.inspections.model.PlanRow;
import coop.portal.inspections.model.PlanSheet;
import coop.portal.inspections.model.PlanVersionRow;
import coop.portal.inspections.model.Suggestion;
import coop.portal.inspections.model.SuggestionFilter;
import coop.portal.inspections.model.VisitSheet;
import coop.portal.inspections.model.WaitingPlan;
import coop.portal.inspections.persistence.PlanLog;
import coop.portal.inspections.persistence.PlanVersions;
import coop.portal.inspections.persistence.StoredPlans;
import coop.portal.inspections.persistence.StoredPlans.Stored;
import coop.portal.inspections.rules.KindPolicy;
import coop.portal.inspections.rules.PlanDiff;
import coop.portal.inspections.rules.PlanSight;
import coop.portal.kernel.Count;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.Paged;
import coop.portal.kernel.Window;
import coop.portal.territory.model.Agency;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What may be seen of plans, by those who may see it. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(InspectionPermissions.PLAN_READ)
public class InspectionQueries {

    private final PlanDesk desk;
    private final StoredPlans stored;
    private final PlanSheets sheets;
    private final VisiblePlans visible;
    private final PlanVersions versions;
    private final Picking picking;

    InspectionQueries(
            PlanDesk desk, StoredPlans stored, PlanSheets sheets, VisiblePlans visible, PlanVersions versions, Picking picking) {
        this.desk = desk;
        this.stored = stored;
        this.sheets = sheets;
        this.visible = visible;
        this.versions = versions;
        this.picking = picking;
    }

    /** The list of plans: the own agency's, and what others have issued. */
    public Paged<PlanRow, PlanFilter> plans() {
        return visible;
    }

    public PlanSheet sheet(PlanId id) {
        Stored plan = find(id);
        return sight(plan) == PlanSight.FULL
                ? sheets.whole(desk.look(id))
                : sheets.issued(plan, actor(), desk.around().clock().today());
    }

    /** One planned visit, with the plan it belongs to. */
    public VisitSheet visit(ItemId item) {
        PlanId id = stored.planOf(item).orElseThrow(() -> new NotFoundException("line of a plan"));
        PlanSheet plan = sheet(id);
        return plan.items().stream()
                .filter(row -> row.id().equals(item))
                .findFirst()
                .map(row -> new VisitSheet(plan, row))
                .orElseThrow(() -> new NotFoundException("line of a plan"));
    }

    /** The line of a later year's plan as which a line was planned anew, for those who see all of its plan. */
    public Optional<ItemId> carriedTo(ItemId item) {
        PlanId id = stored.planOf(item).orElseThrow(() -> new NotFoundException("line of a plan"));
        return sight(find(id)) == PlanSight.FULL ? stored.carriedTo(item) : Optional.empty();
    }

    /** The log of steps, the latest first; of another agency's plan only that it was issued. */
    public List<DecisionRow> decisions(PlanId id) {
        Stored plan = find(id);
        List<DecisionRow> all = desk.log(id);
        return sight(plan) == PlanSight.FULL
                ? all
                : all.stream().filter(row -> row.action() == PlanAction.ISSUE).toList();
    }

    /** The frozen versions, the latest first; of another agency's plan those that were issued. */
    public List<PlanVersionRow> versions(PlanId id) {
        Stored plan = find(id);
        boolean full = sight(plan) == PlanSight.FULL;
        return versions.of(id).stream().filter(row -> full || row.notifiedOn() != null).toList();
    }

    /** What this version changes against the one approved before it; nothing for a first version. */
    public Optional<PlanDifference> difference(PlanId id) {
        if (sight(find(id)) != PlanSight.FULL) {
            return Optional.empty();
        }
        OpenPlan open = desk.look(id);
        return versions.snapshot(id, open.plan().versionNo() - 1)
                .map(before -> PlanDiff.between(before, open.snapshot()));
    }

    /** What would be said of a visit if it were planned like this. */
    public ItemCheck check(PlanId id, ItemDraft draft, @Nullable ItemId existing) {
        return picking.check(id, draft, existing);
    }

    /** Organisations worth a visit that nobody visits in the plan's year, and why. */
    public List<Suggestion> suggestions(PlanId id, SuggestionFilter filter, int limit) {
        return picking.suggestions(desk.look(id), filter, limit);
    }

    /** Everybody in scope, for those who know whom they look for; no reasons are given. */
    public List<Suggestion> organisations(String search, Window window) {
        return picking.organisations(search, window);
    }

    /** The plans that wait for the person who asks, the longest waiting first. */
    public List<WaitingPlan> waiting(int limit) {
        return picking.waiting(limit);
    }

    public Count organisationCount(String search, int cap) {
        return picking.organisationCount(search, cap);
    }

    /** The kinds of visit that the plan's agency may plan in its year. */
    public Set<InspectionKind> kinds(PlanId id) {
        OpenPlan open = desk.look(id);
        return KindPolicy.kinds(open.plan().planner(), LocalDate.of(open.plan().year(), 12, 1), open.law());
    }

    /** The agencies of today, whose plans a list may be narrowed to, or who may join a team. */
    public List<Agency> agencies() {
        return picking.agencies(desk.around().clock().today());
    }

    private Stored find(PlanId id) {
        Stored plan = stored.find(id).orElseThrow(() -> new NotFoundException("inspection plan"));
        if (sight(plan) == PlanSight.NONE) {
            throw new NotFoundException("inspection plan");
        }
        return plan;
    }

    private PlanSight sight(Stored plan) {
        Actor actor = actor();
        return PlanSight.of(actor.is(plan.agency()), actor.permissions(), plan.stage(), plan.issuedVersion() != null);
    }

    private Actor actor() {
        return desk.around().actors().current();
    }
}
