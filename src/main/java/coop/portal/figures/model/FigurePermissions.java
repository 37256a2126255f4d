package coop.portal.figures.model;

import coop.portal.kernel.Permissions;

/** What may be done with periodic figures; job roles are given these names on one page. */
public final class FigurePermissions implements Permissions {

    public static final String REPORT_READ = "figures:report:read";
    public static final String REPORT_EXPORT = "figures:report:export";
    public static final String REPORT_WRITE = "figures:report:write";
    public static final String REPORT_SUBMIT = "figures:report:submit";
    public static final String REPORT_CHECK = "figures:report:check";
    public static final String REPORT_ACCEPT = "figures:report:accept";
    public static final String REPORT_RETURN = "figures:report:return";
    public static final String REPORT_IMPORT = "figures:report:import";
    public static final String PERIOD_OPEN = "figures:period:open";
    public static final String PERIOD_LOCK = "figures:period:lock";
}
