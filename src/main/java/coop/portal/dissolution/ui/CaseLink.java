package coop.portal.dissolution.ui;

import coop.portal.dissolution.model.CaseEvent;
import coop.portal.dissolution.model.CaseId;
import coop.portal.uikit.SubjectLink;
import org.springframework.stereotype.Component;

/** Leads from the trail and from an answered referral to the page of a case. */
@Component
class CaseLink implements SubjectLink {

    @Override
    public String type() {
        return CaseEvent.TYPE;
    }

    @Override
    public String path(String id) {
        return DissolutionNavigation.toCase(CaseId.parse(id));
    }
}
