package coop.portal.inspections;

import coop.portal.inspections.model.ItemCheck;
import coop.portal.inspections.model.ItemDraft;
import coop.portal.inspections.model.ItemId;
import coop.portal.inspections.model.PlanId;
import coop.portal.inspections.model.Suggestion;
import coop.portal.inspections.model.SuggestionFilter;
import coop.portal.inspections.model.WaitingPlan;
import coop.portal.kernel.Count;
import coop.portal.kernel.Window;
import coop.portal.territory.Agencies;
import coop.portal.territory.model.Agency;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is asked while somebody picks what to do next: whom to visit, which plan to decide. */
@Component
record Picking(PlanLines lines, WorthAVisit worth, WaitingPlans waiting, Agencies agencies) {

    ItemCheck check(PlanId id, ItemDraft draft, @Nullable ItemId existing) {
        return lines.check(id, draft, existing);
    }

    List<Suggestion> organisations(String search, Window window) {
        return worth.all(search, window);
    }

    Count organisationCount(String search, int cap) {
        return worth.count(search, cap);
    }

    List<Agency> agencies(LocalDate today) {
        return agencies.all(today);
    }

    List<WaitingPlan> waiting(int limit) {
        return waiting.find(limit);
    }

    List<Suggestion> suggestions(OpenPlan open, SuggestionFilter filter, int limit) {
        return worth.forPlan(open, filter, limit);
    }
}
