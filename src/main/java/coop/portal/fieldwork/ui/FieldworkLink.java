package coop.portal.fieldwork.ui;

import coop.portal.fieldwork.model.FieldworkEvent;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.uikit.SubjectLink;
import org.springframework.stereotype.Component;

/** Leads from the trail to the page of a fieldwork. */
@Component
class FieldworkLink implements SubjectLink {

    @Override
    public String type() {
        return FieldworkEvent.TYPE;
    }

    @Override
    public String path(String id) {
        return FieldworkNavigation.toFieldwork(FieldworkId.parse(id));
    }
}
