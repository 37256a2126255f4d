package coop.portal.reconciliation.ui;

import coop.portal.reconciliation.model.LoadEvent;
import coop.portal.reconciliation.model.LoadId;
import coop.portal.uikit.SubjectLink;
import org.springframework.stereotype.Component;

/** Leads from the trail to the page of a load. */
@Component
class LoadLink implements SubjectLink {

    @Override
    public String type() {
        return LoadEvent.SUBJECT;
    }

    @Override
    public String path(String id) {
        return ReconciliationNavigation.toLoad(LoadId.parse(id));
    }
}
