package coop.portal.inspections.ui;

import coop.portal.inspections.model.PlanId;
import coop.portal.uikit.SubjectLink;
import org.springframework.stereotype.Component;

/** Leads from the trail to the page of a plan. */
@Component
class PlanLink implements SubjectLink {

    @Override
    public String type() {
        return "inspection-plan";
    }

    @Override
    public String path(String id) {
        return InspectionsNavigation.toPlan(PlanId.parse(id));
    }
}
