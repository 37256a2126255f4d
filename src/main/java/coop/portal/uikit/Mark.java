package coop.portal.uikit;

/** The small sign before the word of a badge, so that a state is never told by its colour alone. */
public enum Mark {
    NONE,
    DRAFT,
    WAITING,
    RUNNING,
    DONE,
    BACK,
    STOPPED,
    ENDED,
    ALERT;

    /** Its class in the style sheets. */
    public String css() {
        return "mark-" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
