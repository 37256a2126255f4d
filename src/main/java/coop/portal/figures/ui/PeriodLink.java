package coop.portal.figures.ui;

import coop.portal.figures.model.PeriodActed;
import coop.portal.figures.model.PeriodKey;
import coop.portal.uikit.SubjectLink;
import org.springframework.stereotype.Component;

/** Leads from the trail to the page of a period. */
@Component
class PeriodLink implements SubjectLink {

    @Override
    public String type() {
        return PeriodActed.SUBJECT;
    }

    @Override
    public String path(String id) {
        return FiguresNavigation.toPeriod(PeriodKey.parse(id));
    }
}
