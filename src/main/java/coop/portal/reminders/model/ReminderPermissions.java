package coop.portal.reminders.model;

import coop.portal.kernel.Permissions;

/** What may be done with reminders by mail. */
public final class ReminderPermissions implements Permissions {

    /** To see whether letters were sent, and to have one sent again; what they say is not shown. */
    public static final String MAIL_ADMINISTER = "reminders:mail:administer";
}
