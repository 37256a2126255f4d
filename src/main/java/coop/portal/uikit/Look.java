package coop.portal.uikit;

/** How a state looks: what its colour means and the sign before its word. */
public record Look(Tone tone, Mark mark) {

    public static final Look PLAIN = new Look(Tone.NEUTRAL, Mark.NONE);

    public static Look of(Tone tone, Mark mark) {
        return new Look(tone, mark);
    }

    /** Its classes in the style sheets. */
    public String css() {
        return "badge " + tone.css() + " " + mark.css();
    }
}
