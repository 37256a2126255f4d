package coop.portal.bench.rows.session;

import coop.portal.bench.figures.Goal;
import coop.portal.bench.figures.Result;
import coop.portal.bench.portal.Heap;
import coop.portal.bench.protocol.Person;
import coop.portal.bench.rows.Row;
import coop.portal.bench.rows.Stand;
import coop.portal.bench.rows.list.OrganisationList;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What an open list costs in memory, and whether it is given back when people leave. */
public final class SessionRow implements Row {

    private static final double KILOBYTE = 1_024;
    private static final double MOST = 200;
    private static final double BACK = 5;

    @Override
    public String name() {
        return "sessions";
    }

    @Override
    public Where where() {
        return Where.LARGEST;
    }

    @Override
    public List<Result> measure(Stand stand) throws IOException {
        int people = stand.rounds(200, 60);
        String secret = Files.readString(stand.set().secret()).strip();
        try (Heap heap = Heap.of(stand.portal())) {
            leave(open(stand, secret, 20));
            long before = heap.live();
            List<Person> all = open(stand, secret, people);
            long open = heap.live();
            leave(all);
            long after = heap.live();
            double each = (open - before) / KILOBYTE / people;
            double left = 100.0 * (after - before) / before;
            return List.of(
                    new Result(name(), "a session with a list open", stand.size(), each, "kB alive", people + " sessions",
                            Double.NaN, "", alive("before", before) + ", " + alive("all open", open),
                            Goal.none().atMost("kB", each, MOST)),
                    new Result(name(), "pages closed, sessions not signed out", stand.size(), left, "% more than before", "",
                            Double.NaN, "", alive("before", before) + ", " + alive("after", after),
                            Goal.none().atMost("%", left, BACK)));
        }
    }

    private static List<Person> open(Stand stand, String secret, int people) {
        List<Person> all = new ArrayList<>();
        int number = 0;
        while (all.size() < people) {
            Person person = Person.signedIn(stand.portal().address(), "person-%04d".formatted(++number), secret);
            person.open("");
            if (person.page().leadsTo(OrganisationList.ROUTE)) {
                OrganisationList.open(person);
                all.add(person);
            } else {
                person.leave();
            }
        }
        return all;
    }

    private static void leave(List<Person> all) {
        all.forEach(Person::leave);
    }

    private static String alive(String when, long bytes) {
        return String.format(Locale.ROOT, "%s %.1f MB", when, bytes / KILOBYTE / KILOBYTE);
    }
}
