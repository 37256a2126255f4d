package coop.portal.uikit;

/** The four meanings a colour can have in the portal, and no fifth. */
public enum Tone {
    /** Nothing to be done about it, good news included. */
    NEUTRAL,
    /** Somebody is at it. */
    PROGRESS,
    /** Due within seven days, or somebody should look. */
    ATTENTION,
    /** Late or refused. */
    LATE;

    /** Its class in the style sheets. */
    public String css() {
        return "tone-" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
