package coop.portal.figures.ui;

import coop.portal.figures.model.HandInActed;
import coop.portal.figures.model.HandInId;
import coop.portal.uikit.SubjectLink;
import org.springframework.stereotype.Component;

/** Leads from the trail to the page of a workbook of figures. */
@Component
class HandInLink implements SubjectLink {

    @Override
    public String type() {
        return HandInActed.SUBJECT;
    }

    @Override
    public String path(String id) {
        return FiguresNavigation.toHandIn(HandInId.parse(id));
    }
}
