package coop.portal.fieldwork;

import coop.portal.access.Actor;
import coop.portal.access.Actors;
import coop.portal.calendar.WorkingDays;
import coop.portal.fieldwork.YearReport.Lists;
import coop.portal.fieldwork.YearReport.Named;
import coop.portal.fieldwork.model.LineState;
import coop.portal.fieldwork.model.PlanLineFilter;
import coop.portal.fieldwork.model.YearReported;
import coop.portal.inspections.OfficeReports;
import coop.portal.inspections.Wording;
import coop.portal.inspections.model.InspectionPermissions;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.SortBy;
import coop.portal.kernel.Window;
import jakarta.annotation.security.RolesAllowed;
import java.io.OutputStream;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The report on the plans of a year as a paper of the own agency, from the numbers that the page of the progress shows. */
@Service
@Transactional
@RolesAllowed(InspectionPermissions.PLAN_EXPORT)
public class ReportingYears {

    /** A paper names so many lines in a list; all of them are in the workbook. */
    private static final int NAMED = 300;

    private final FollowingPlans plans;
    private final OfficeReports reports;
    private final Actors actors;
    private final WorkingDays days;
    private final PortalClock clock;
    private final ApplicationEventPublisher events;

    ReportingYears(
            FollowingPlans plans, OfficeReports reports, Actors actors, WorkingDays days, PortalClock clock,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.reports = reports;
        this.actors = actors;
        this.days = days;
        this.clock = clock;
        this.events = events;
    }

    /** Writes the report (.docx) on all plans of a year that whoever asks may follow. */
    public void paper(int year, Wording words, OutputStream out) {
        Actor actor = actors.current();
        AgencyId agency = actor.agency();
        if (agency == null) {
            throw new RefusedException("fieldwork.refusal.no-agency");
        }
        PlanLineFilter all = PlanLineFilter.of(year);
        YearReport report = new YearReport(
                plans.progress(year),
                new Lists(
                        named(all.lateOnly(), "due"),
                        named(all.in(Set.of(LineState.CARRIED_OVER)), "organisation"),
                        named(all.continuedOnly(), "organisation"),
                        named(all.in(Set.of(LineState.STOPPED, LineState.CANCELLED)), "organisation")),
                clock.today(), days.calendar(), words);
        reports.write(agency, words.say("fieldwork.YearReport.subject", Integer.toString(year)), report, words, out);
        events.publishEvent(new YearReported(year, actor.agencyName()));
    }

    private Named named(PlanLineFilter filter, String sort) {
        return new Named(
                plans.lines().slice(filter, Window.first(NAMED, SortBy.asc(sort)), null).rows(),
                plans.lines().count(filter, Integer.MAX_VALUE - 1).value());
    }
}
