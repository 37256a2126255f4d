package coop.portal.reconciliation.ui;

import coop.portal.reconciliation.model.DiscrepancyEvent;
import coop.portal.reconciliation.model.DiscrepancyId;
import coop.portal.uikit.SubjectLink;
import org.springframework.stereotype.Component;

/** Leads from the trail to the page of a discrepancy. */
@Component
class DiscrepancyLink implements SubjectLink {

    @Override
    public String type() {
        return DiscrepancyEvent.SUBJECT;
    }

    @Override
    public String path(String id) {
        return ReconciliationNavigation.toDiscrepancy(DiscrepancyId.parse(id));
    }
}
