package coop.portal.reminders;

/** Where the pages of reminders are; letters lead there too. */
public final class ReminderAddress {

    public static final String OWN = "reminders";
    public static final String MAIL = "reminders/mail";

    private ReminderAddress() {}
}
