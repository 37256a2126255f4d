package coop.portal.inspections;

import coop.portal.access.Actor;
import coop.portal.inspections.OverlapCheck.Found;
import coop.portal.inspections.model.FrozenItem;
import coop.portal.inspections.model.ItemDraft;
import coop.portal.inspections.model.ItemOutcome;
import coop.portal.inspections.model.ItemRow;
import coop.portal.inspections.model.OverlapFinding;
import coop.portal.inspections.model.OverlapState;
import coop.portal.inspections.model.PlanSheet;
import coop.portal.inspections.model.PlanSnapshot;
import coop.portal.inspections.model.PlanStage;
import coop.portal.inspections.model.PlanSteps;
import coop.portal.inspections.model.PlanText;
import coop.portal.inspections.model.PlanVersionRow;
import coop.portal.inspections.persistence.Plan;
import coop.portal.inspections.persistence.PlanItem;
import coop.portal.inspections.persistence.PlanVersions;
import coop.portal.inspections.persistence.StoredPlans.Stored;
import coop.portal.inspections.rules.PlanCalendarDates;
import coop.portal.inspections.rules.PlanFacts;
import coop.portal.inspections.rules.PlanLifecycle;
import coop.portal.kernel.NotFoundException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of a plan: whole for those who may see it whole, and what was issued for everybody else. */
@Component
class PlanSheets {

    private static final Comparator<ItemRow> BY_MONTH = Comparator.comparing(
                    (ItemRow row) -> row.draft().month(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ItemRow::organisationName)
            .thenComparing(row -> row.id().value());

    private final OverlapCheck overlaps;
    private final PlanVersions versions;
    private final LawInForce law;

    PlanSheets(OverlapCheck overlaps, PlanVersions versions, LawInForce law) {
        this.overlaps = overlaps;
        this.versions = versions;
        this.law = law;
    }

    PlanSheet whole(OpenPlan open) {
        Plan plan = open.plan();
        Map<PlanItem, Found> found = plan.stage().last() ? Map.of() : overlaps.look(open, open.lines());
        Map<PlanItem, OverlapState> states = new HashMap<>();
        found.forEach((item, one) -> states.put(item, one.state()));
        PlanSteps steps = PlanLifecycle.steps(plan.lifecycle(), plan.stage(), open.facts(PlanFacts.Typed.PROMISED, states));
        List<ItemRow> rows = open.items().stream()
                .map(item -> row(item, found.get(item)))
                .sorted(BY_MONTH)
                .toList();
        return new PlanSheet(
                plan.id(), plan.version(), plan.year(), plan.versionNo(), plan.kind(), plan.agency(), plan.agencyName(),
                plan.stage(), plan.approvalLevels(), plan.text(), plan.decisionNumber(), plan.decisionDate(), plan.amendmentReason(), rows,
                PlanCalendarDates.of(plan.year(), open.law()), steps, open.own(), true);
    }

    /** When, whom, about what and who leads: that much of an issued plan is for every agency (domain 7.2). */
    PlanSheet issued(Stored stored, Actor actor, LocalDate today) {
        int issued = Objects.requireNonNull(stored.issuedVersion());
        PlanSnapshot snapshot = versions.snapshot(stored.id(), issued)
                .orElseThrow(() -> new NotFoundException("inspection plan"));
        PlanVersionRow version = versions.of(stored.id()).stream()
                .filter(one -> one.versionNo() == issued)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("inspection plan"));
        List<ItemRow> rows = snapshot.items().stream().map(PlanSheets::masked).sorted(BY_MONTH).toList();
        return new PlanSheet(
                stored.id(), 0, snapshot.year(), issued, snapshot.kind(), stored.agency(), snapshot.agencyName(),
                stored.stage() == PlanStage.CLOSED ? PlanStage.CLOSED : PlanStage.ISSUED, 0, PlanText.EMPTY,
                version.decisionNumber(), version.decisionDate(), null, rows,
                PlanCalendarDates.of(snapshot.year(), law.on(today)), PlanSteps.NONE, actor.is(stored.agency()), false);
    }

    private static ItemRow row(PlanItem item, @Nullable Found found) {
        return found == null
                ? item.row(item.overlap(), OverlapFinding.CLEAR)
                : item.row(found.state(), found.finding());
    }

    private static ItemRow masked(FrozenItem item) {
        ItemDraft whole = item.draft();
        ItemDraft told = new ItemDraft(
                whole.organisation(), whole.kind(), whole.topics(), null, null, whole.month(), null, whole.leadUnit(), "", "",
                Set.of(), whole.mode(), whole.basis(), "", null, "");
        return new ItemRow(
                item.id(), 0, item.organisationName(), item.organisationCode(), item.communeName(), "", told, List.of(),
                OverlapState.NONE, OverlapFinding.CLEAR, null, null, ItemOutcome.PLANNED, null, null, false);
    }
}
