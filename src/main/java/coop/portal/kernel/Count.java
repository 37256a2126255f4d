package coop.portal.kernel;

/** How many rows there are, or that there are at least so many: nobody waits for a count that nobody asked for. */
public record Count(int value, boolean exact) {

    public static Count capped(int found, int cap) {
        return found > cap ? new Count(cap, false) : new Count(found, true);
    }
}
