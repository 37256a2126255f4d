package coop.portal.bench.rows.exchange;

import coop.portal.bench.portal.Database;
import coop.portal.bench.portal.Heap;
import coop.portal.bench.portal.Rest;
import org.jspecify.annotations.Nullable;

/**
 * Work in the background, followed in the database: how long it took by its own clock, and how far the heap went meanwhile.
 *
 * @param bytes the most that was alive, not a number when nobody looked
 */
record Task(double seconds, double bytes) {

    private static final long LOOK_MILLIS = 100;
    private static final long COLLECT_MILLIS = 2_500;
    private static final long PATIENCE_NANOS = 15L * 60 * 1_000_000_000;

    /** The one begun last; to be asked before a new one is begun. */
    static String last(Database database) {
        return database.text("SELECT COALESCE(MAX(id), 0) FROM background_task");
    }

    /** @param heap looked at while it runs, which slows it; none to take its time */
    static Task after(Database database, String last, @Nullable Heap heap) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        long collected = System.nanoTime();
        long most = 0;
        while (System.nanoTime() < end) {
            String state = database.text("SELECT MAX(state) FROM background_task WHERE id > ?", last);
            if (state.equals("DONE")) {
                return new Task(Double.parseDouble(database.text(
                        "SELECT TIMESTAMPDIFF(MICROSECOND, COALESCE(started, created), finished) / 1e6 FROM background_task"
                                + " WHERE id > ?", last)), heap == null ? Double.NaN : most);
            }
            if (state.equals("FAILED") || state.equals("INTERRUPTED") || state.equals("CANCELLED")) {
                throw new IllegalStateException("the task ended as " + state + ": "
                        + database.text("SELECT error_reference FROM background_task WHERE id > ?", last));
            }
            if (heap != null && System.nanoTime() - collected > COLLECT_MILLIS * 1_000_000) {
                most = Math.max(most, heap.live());
                collected = System.nanoTime();
            }
            Rest.millis(LOOK_MILLIS);
        }
        throw new IllegalStateException("the task does not end");
    }
}
