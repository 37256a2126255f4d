package coop.portal.bench.figures;

/**
 * The same thing again and again: some times unmeasured, then so many times as are wanted or as there is time for, but a few in
 * any case. How many there were stands beside what was measured.
 */
public final class Rounds {

    private static final int LEAST = 3;

    private final int warm;
    private final int most;
    private final long end;
    private final long warmEnd;
    private int begun;

    /** @param seconds all of them together */
    public Rounds(int warm, int most, double seconds) {
        this.warm = warm;
        this.most = most;
        long now = System.nanoTime();
        this.end = now + (long) (seconds * 1e9);
        this.warmEnd = now + (long) (seconds * 1e9 / 3);
    }

    /** Begins the next one, if there is one. */
    public boolean next() {
        long now = System.nanoTime();
        if (begun > 0 && begun < warm && now > warmEnd) {
            begun = warm;
        }
        int measured = begun - warm;
        if (measured >= most || measured >= LEAST && now > end) {
            return false;
        }
        begun++;
        return true;
    }

    /** Whether the one that was begun last is measured. */
    public boolean counts() {
        return begun > warm;
    }

    /** How many were measured, in words. */
    public String words() {
        return (begun - warm) + " rounds";
    }
}
