package coop.portal.fieldwork.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import coop.portal.access.Can;
import coop.portal.calendar.WorkingDays;
import coop.portal.fieldwork.FollowingPlans;
import coop.portal.fieldwork.ReportingYears;
import coop.portal.fieldwork.model.PlanLineFilter;
import coop.portal.fieldwork.model.PlanLineRow;
import coop.portal.inspections.Wording;
import coop.portal.inspections.model.InspectionPermissions;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.SortBy;
import coop.portal.uikit.Attempt;
import coop.portal.uikit.ListExport;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Notice;
import coop.portal.uikit.WorkBegun;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;

/** The report on the plans of a year to take away: the paper at once, the workbook of all lines from the background. */
@org.springframework.stereotype.Component
class YearReportButtons {

    private static final String TEXT = "fieldwork.YearReportButtons";
    private static final String PAPER = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final Wording VIETNAMESE = (key, args) -> Messages.text(Messages.VIETNAMESE, key, args);

    private final ReportingYears reporting;
    private final FollowingPlans plans;
    private final ListExport export;
    private final PortalClock clock;
    private final WorkingDays days;
    private final Can can;

    YearReportButtons(
            ReportingYears reporting, FollowingPlans plans, ListExport export, PortalClock clock, WorkingDays days, Can can) {
        this.reporting = reporting;
        this.plans = plans;
        this.export = export;
        this.clock = clock;
        this.days = days;
        this.can = can;
    }

    /** Nothing for those who may not take plans out of the portal. */
    Component of(int year) {
        Div ways = new Div();
        ways.addClassName("row-acts");
        if (can.perform(InspectionPermissions.PLAN_EXPORT)) {
            ways.add(paper(year), new Button(Messages.text(TEXT + ".workbook"), click -> Attempt.to(() -> workbook(year))));
        }
        return ways;
    }

    private Anchor paper(int year) {
        String name = Messages.text(TEXT + ".file", Integer.toString(year)) + ".docx";
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            reporting.paper(year, VIETNAMESE, out);
            return new DownloadResponse(new ByteArrayInputStream(out.toByteArray()), name, PAPER, out.size());
        });
        return new Anchor(handler, Messages.text(TEXT + ".paper"));
    }

    private void workbook(int year) {
        export.start(new ListExport.Request<PlanLineRow, PlanLineFilter>(
                "fieldwork.PlanLinesView", Messages.text(TEXT + ".title", Integer.toString(year)), "",
                LineColumns.all(clock.today(), days.calendar()), plans.lines(), PlanLineFilter.of(year),
                List.of(SortBy.asc("agency")), ""));
        Notice.done("uikit.list.export-begun");
        WorkBegun.tell();
    }
}
