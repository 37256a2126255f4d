package coop.portal.bench.rows;

import coop.portal.bench.portal.DailyCheck;
import coop.portal.bench.portal.DataSet;
import coop.portal.bench.portal.Database;
import coop.portal.bench.portal.Portal;
import coop.portal.bench.protocol.Person;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a row stands on: a data set, and a portal on it that is started when it is first asked for. */
public final class Stand implements AutoCloseable {

    private static final String DEMO = "Demo@2026!portal";

    private final Path home;
    private final DataSet set;
    private final boolean quick;
    private @Nullable Portal portal;

    public Stand(Path home, DataSet set, boolean quick) {
        this.home = home;
        this.set = set;
        this.quick = quick;
    }

    public DataSet set() {
        return set;
    }

    public int size() {
        return set.organisations();
    }

    public boolean quick() {
        return quick;
    }

    /** So many, or fewer when there is little time. */
    public int rounds(int usually, int quickly) {
        return quick ? quickly : usually;
    }

    /** Below {@code target}, for what a row leaves behind. */
    public Path folder() {
        return set.folder().getParent();
    }

    public Portal portal() {
        Portal running = portal;
        if (running == null || !running.isAlive()) {
            running = Portal.on(home, set, Map.of());
            portal = running;
            DailyCheck.await(set);
        }
        return running;
    }

    /** For a row that starts the portal itself, with settings of its own. */
    public Portal started(Map<String, String> settings) {
        stop();
        return Portal.on(home, set, settings);
    }

    public void stop() {
        Portal running = portal;
        portal = null;
        if (running != null) {
            running.close();
        }
    }

    /** One of the demo accounts at a browser of their own. */
    public Person person(String name) {
        return Person.signedIn(portal().address(), name, DEMO);
    }

    public Database database() {
        portal();
        return Database.of(set);
    }

    @Override
    public void close() {
        stop();
    }
}
