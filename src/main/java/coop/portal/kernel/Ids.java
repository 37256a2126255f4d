package coop.portal.kernel;

import io.hypersistence.tsid.TSID;

/**
 * Makes the ids of all rows: time-ordered 64-bit numbers, so that the application knows an id before it writes and an
 * index grows at its end. In addresses they are written in 13 characters.
 */
public final class Ids {

    private Ids() {}

    public static long next() {
        return TSID.Factory.getTsid().toLong();
    }

    public static String text(long id) {
        return TSID.from(id).toString();
    }

    /** The id written in an address; what is no id at all is {@code 0}, which no row has. */
    public static long parse(String text) {
        return TSID.isValid(text) ? TSID.from(text).toLong() : 0L;
    }
}
