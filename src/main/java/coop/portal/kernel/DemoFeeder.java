package coop.portal.kernel;

import java.util.function.LongConsumer;

/**
 * Fills one module with invented rows for trying the portal out and for measuring it: the same rows for the same size, written
 * in bounded memory. A module brings one for each kind of thing it keeps.
 */
public interface DemoFeeder {

    /** What it writes, as the key of a message. */
    String what();

    /** Feeders with smaller numbers go first: what others point at. */
    int order();

    /** Whether there is something of its kind already; then nothing may be added. */
    boolean isFed();

    /**
     * Writes for so many organisations.
     *
     * @param progress hears how many rows are written
     * @return how many rows there are in the end
     */
    long feed(long organisations, LongConsumer progress);
}
