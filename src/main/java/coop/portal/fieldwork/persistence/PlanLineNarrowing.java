package coop.portal.fieldwork.persistence;

import coop.portal.access.scope.Where;
import coop.portal.fieldwork.model.PlanLineFilter;
import org.jspecify.annotations.Nullable;

/** What a filter of lines of plans means, for the list of them and for their sums alike: so a number and its rows agree. */
final class PlanLineNarrowing {

    private PlanLineNarrowing() {}

    /** A scope over the whole province does not open other agencies' fieldwork: that takes the right to follow the whole. */
    static void narrow(Where where, PlanLineRows.Query query) {
        PlanLineFilter filter = query.filter();
        where.and("v.year = ?", filter.year());
        if (!query.all()) {
            where.and("v.agency_id = ?", query.agency() == null ? 0L : query.agency().value());
        }
        where.in("v.state", filter.states()).in("v.month", filter.planned()).in("v.commune_id", query.communes());
        equal(where, "v.agency_id", filter.agency() == null ? null : filter.agency().value());
        in(where, "v.begun_on", filter.begun());
        in(where, "v.concluded_on", filter.concluded());
        if (filter.toDate()) {
            where.and("v.planned_until < ?", query.today());
        }
        if (filter.continued()) {
            where.and("v.outcome = 'CONTINUED'");
        }
        if (filter.late()) {
            where.and("v.due_on < ?", query.today());
        }
        where.contains(filter.search(), "v.organisation_name", "v.organisation_code", "v.leader_name");
    }

    /** In a month of the year itself: what goes on in the next is not counted as done in this. */
    private static void in(Where where, String day, @Nullable Integer month) {
        if (month != null) {
            where.and("MONTH(" + day + ") = ? AND YEAR(" + day + ") = v.year", month);
        }
    }

    private static void equal(Where where, String expression, @Nullable Object value) {
        if (value != null) {
            where.and(expression + " = ?", value);
        }
    }
}
