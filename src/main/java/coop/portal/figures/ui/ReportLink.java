package coop.portal.figures.ui;

import coop.portal.figures.model.ReportActed;
import coop.portal.figures.model.ReportId;
import coop.portal.uikit.SubjectLink;
import org.springframework.stereotype.Component;

/** Leads from the trail to the page of a report. */
@Component
class ReportLink implements SubjectLink {

    @Override
    public String type() {
        return ReportActed.SUBJECT;
    }

    @Override
    public String path(String id) {
        return FiguresNavigation.toReport(ReportId.parse(id));
    }
}
