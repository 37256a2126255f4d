package coop.portal.inspections.ui;

import coop.portal.inspections.InspectionQueries;
import coop.portal.inspections.model.PlanId;
import coop.portal.inspections.model.Suggestion;
import coop.portal.inspections.model.SuggestionFilter;
import coop.portal.kernel.Anchor;
import coop.portal.kernel.Count;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.Paged;
import coop.portal.kernel.Slice;
import coop.portal.kernel.Window;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom a plan may visit: those suggested, with their reasons, or everybody in scope. */
final class Candidates implements Paged<Suggestion, Candidates.Wanted> {

    /** More suggestions than anybody reads. */
    private static final int MOST = 300;

    private final InspectionQueries queries;
    private @Nullable PlanId plan;

    Candidates(InspectionQueries queries) {
        this.queries = queries;
    }

    /** What is looked for, and whether among all or among those suggested. */
    record Wanted(SuggestionFilter filter, boolean everybody) {}

    void of(PlanId id) {
        plan = id;
    }

    PlanId plan() {
        if (plan == null) {
            throw new NotFoundException("inspection plan");
        }
        return plan;
    }

    @Override
    public Slice<Suggestion> slice(Wanted wanted, Window window, @Nullable Anchor anchor) {
        if (wanted.everybody()) {
            return new Slice<>(queries.organisations(wanted.filter().search(), window), null);
        }
        List<Suggestion> found = queries.suggestions(plan(), wanted.filter(), MOST);
        return new Slice<>(found.stream().skip(window.offset()).limit(window.limit()).toList(), null);
    }

    @Override
    public Count count(Wanted wanted, int cap) {
        if (!wanted.everybody()) {
            int found = queries.suggestions(plan(), wanted.filter(), MOST).size();
            return new Count(found, found < MOST);
        }
        return queries.organisationCount(wanted.filter().search(), cap);
    }
}
