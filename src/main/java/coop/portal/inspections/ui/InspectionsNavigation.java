package coop.portal.inspections.ui;

import coop.portal.inspections.model.ItemId;
import coop.portal.inspections.model.PlanId;

/** Where the pages of inspections are, for links from anywhere; without a leading slash. */
public final class InspectionsNavigation {

    static final String PLANS = "inspections/plans";
    static final String PLAN = "inspections/plan";
    static final String PLAN_TEXT = "inspections/plan-text";
    static final String ADD_VISITS = "inspections/add-visits";
    static final String SETTLE_VISITS = "inspections/settle-visits";
    static final String VISIT = "inspections/visit";
    static final String EDIT_VISIT = "inspections/edit-visit";
    static final String SIGNALS = "inspections/signals";
    static final String NEW_SIGNAL = "inspections/new-signal";

    private InspectionsNavigation() {}

    public static String toPlans() {
        return PLANS;
    }

    public static String toPlan(PlanId id) {
        return PLAN + "/" + id.text();
    }

    static String toPlan(PlanId id, String tab) {
        return toPlan(id) + "/" + tab;
    }

    static String toPlanText(PlanId id) {
        return PLAN_TEXT + "/" + id.text();
    }

    static String toAddVisits(PlanId id) {
        return ADD_VISITS + "/" + id.text();
    }

    static String toSettleVisits(PlanId id) {
        return SETTLE_VISITS + "/" + id.text();
    }

    public static String toVisit(ItemId id) {
        return VISIT + "/" + id.text();
    }

    static String toEditVisit(ItemId id) {
        return EDIT_VISIT + "/" + id.text();
    }
}
