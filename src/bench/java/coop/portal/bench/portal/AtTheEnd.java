package coop.portal.bench.portal;

/** Ends what was started when the bench itself is ended; what is started while it ends, at once. */
public final class AtTheEnd {

    private AtTheEnd() {}

    public static void end(Runnable started) {
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(started));
        } catch (IllegalStateException e) {
            started.run();
            throw e;
        }
    }
}
