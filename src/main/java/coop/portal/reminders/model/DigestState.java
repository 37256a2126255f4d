package coop.portal.reminders.model;

/** How far a letter is. */
public enum DigestState {
    /** Written; it is handed to the mail server when its time has come. */
    COMPOSED,
    /** It is being handed over. */
    SENDING,
    SENT,
    /** Given up; what it told is told again. */
    FAILED,
    /** The portal or the connection broke while it was handed over: nobody knows, so that it is not sent again by itself. */
    UNCERTAIN
}
