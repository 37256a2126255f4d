package coop.portal.bench.rows.exchange;

import coop.portal.bench.figures.Samples;
import coop.portal.bench.protocol.Person;
import coop.portal.bench.portal.Rest;
import coop.portal.bench.rows.Stand;
import coop.portal.bench.rows.list.OrganisationList;
import java.util.concurrent.atomic.AtomicBoolean;

/** Somebody else who goes on working with the list while something heavy runs; what they wait for is what counts. */
final class Others implements AutoCloseable {

    private static final long BETWEEN_MILLIS = 150;

    private final AtomicBoolean enough = new AtomicBoolean();
    private final Samples waited = new Samples();
    private final Thread thread;

    private Others(Stand stand) {
        Person person = stand.person("dept2-officer");
        person.open("");
        thread = Thread.ofPlatform().daemon().start(() -> {
            try (person) {
                while (!enough.get()) {
                    work(person);
                }
            }
        });
    }

    static Others at(Stand stand) {
        return new Others(stand);
    }

    /** What they wait for while nothing else goes on. */
    static Samples alone(Stand stand, int seconds) {
        try (Others others = at(stand)) {
            Rest.millis(seconds * 1_000L);
            return others.enough();
        }
    }

    private void work(Person person) {
        double opened = OrganisationList.open(person).wall();
        Rest.millis(BETWEEN_MILLIS);
        double searched = OrganisationList.search(person, "van tai").wall();
        Rest.millis(BETWEEN_MILLIS);
        person.go("", "");
        synchronized (waited) {
            waited.add(opened);
            waited.add(searched);
        }
    }

    Samples enough() {
        close();
        return waited;
    }

    @Override
    public void close() {
        enough.set(true);
        try {
            thread.join(60_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
