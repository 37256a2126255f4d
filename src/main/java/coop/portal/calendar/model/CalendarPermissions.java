package coop.portal.calendar.model;

import coop.portal.kernel.Permissions;

/** What may be done with the working calendar. */
public final class CalendarPermissions implements Permissions {

    public static final String YEAR_READ = "calendar:year:read";
    public static final String YEAR_WRITE = "calendar:year:write";
}
