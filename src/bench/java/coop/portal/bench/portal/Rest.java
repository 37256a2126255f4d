package coop.portal.bench.portal;

/** Waits, where there is nothing to wait for but time. */
public final class Rest {

    private Rest() {}

    public static void millis(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
