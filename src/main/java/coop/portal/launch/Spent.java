package coop.portal.launch;

import org.jspecify.annotations.Nullable;

/** What the database had of the time of one request, counted on the thread that answers it. */
final class Spent {

    private static final ThreadLocal<@Nullable Spent> NOW = new ThreadLocal<>();

    private int statements;
    private long nanos;

    private Spent() {}

    static Spent begin() {
        Spent spent = new Spent();
        NOW.set(spent);
        return spent;
    }

    static void end() {
        NOW.remove();
    }

    /** Nothing is counted outside of requests. */
    static void onDatabase(boolean statement, long nanos) {
        Spent spent = NOW.get();
        if (spent != null) {
            spent.statements += statement ? 1 : 0;
            spent.nanos += nanos;
        }
    }

    int statements() {
        return statements;
    }

    long nanos() {
        return nanos;
    }
}
