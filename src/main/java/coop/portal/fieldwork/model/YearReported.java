package coop.portal.fieldwork.model;

import coop.portal.kernel.Recorded;
import coop.portal.kernel.Subject;

/** The report on the plans of a year went out of the portal as a paper. */
public record YearReported(int year, String agencyName) implements Recorded {

    @Override
    public Subject subject() {
        return new Subject("plan-year", Integer.toString(year), year + " · " + agencyName);
    }

    @Override
    public String action() {
        return "fieldwork.action.year-reported";
    }
}
