package coop.portal.checklists.ui;

import coop.portal.checklists.model.TemplateActed;
import coop.portal.checklists.model.TemplateId;
import coop.portal.uikit.SubjectLink;
import org.springframework.stereotype.Component;

/** Leads from the trail to a version of what is asked. */
@Component
class TemplateLink implements SubjectLink {

    @Override
    public String type() {
        return TemplateActed.SUBJECT;
    }

    @Override
    public String path(String id) {
        return ChecklistsNavigation.toTemplate(TemplateId.parse(id));
    }
}
