package coop.portal.checklists.ui;

import coop.portal.checklists.model.ChecklistActed;
import coop.portal.checklists.model.ChecklistId;
import coop.portal.uikit.SubjectLink;
import org.springframework.stereotype.Component;

/** Leads from the trail to a checklist. */
@Component
class ChecklistLink implements SubjectLink {

    @Override
    public String type() {
        return ChecklistActed.SUBJECT;
    }

    @Override
    public String path(String id) {
        return ChecklistsNavigation.toSheet(ChecklistId.parse(id));
    }
}
