package coop.portal.kernel;

/**
 * Fills one module with invented rows for trying the portal out and for measuring it: the same rows for the same organisations.
 * A module brings one for each kind of thing it keeps. Organisations come in shares, several at a time, each in a transaction
 * in which the server checks no foreign keys: what is written must be right by itself.
 */
public interface DemoFeeder {

    /** What it writes, as the key of a message. */
    String what();

    /** Feeders with smaller numbers go first: what others point at. */
    int order();

    /** Whether there is something of its kind already; then nothing may be added. */
    boolean isFed();

    /**
     * Done once, before the first share: what belongs to no organisation or to a few of them.
     *
     * @param organisations how many are invented
     * @return how many rows of its kind
     */
    default long begin(long organisations) {
        return 0;
    }

    /** Writes what belongs to these organisations. @return how many rows of its kind */
    default long feed(Share share) {
        return 0;
    }

    /** Invented organisations that follow each other; they are numbered from 0, and their ids from 1. */
    record Share(long from, long to) {

        /** The id that the organisation of a number has in every module. */
        public static OrganisationId id(long number) {
            return new OrganisationId(number + 1);
        }
    }
}
