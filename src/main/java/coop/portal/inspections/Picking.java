package coop.portal.inspections;

import coop.portal.inspections.model.ItemCheck;
import coop.portal.inspections.model.ItemDraft;
import coop.portal.inspections.model.ItemId;
import coop.portal.inspections.model.PlanId;
import coop.portal.inspections.model.Suggestion;
import coop.portal.inspections.model.SuggestionFilter;
import coop.portal.inspections.model.WaitingPlan;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is asked while somebody picks what to do next: whom to visit, which plan to decide. */
@Component
record Picking(PlanLines lines, WorthAVisit worth, WaitingPlans waiting) {

    ItemCheck check(PlanId id, ItemDraft draft, @Nullable ItemId existing) {
        return lines.check(id, draft, existing);
    }

    List<WaitingPlan> waiting(int limit) {
        return waiting.find(limit);
    }

    List<Suggestion> suggestions(OpenPlan open, SuggestionFilter filter, int limit) {
        return worth.forPlan(open, filter, limit);
    }
}
